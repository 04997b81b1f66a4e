import { complaintWordsZhHant } from '@huiyin/shared/complaints/complaint.words.zh-Hant';
import type { Catalogue } from './catalogue.ts';
import { zhHant } from './zh-Hant.ts';

export const catalogue: Catalogue = { screens: zhHant, complaints: complaintWordsZhHant };
