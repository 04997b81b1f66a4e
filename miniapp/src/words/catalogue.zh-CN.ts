import { complaintWordsZhCN } from '@huiyin/shared/complaints/complaint.words.zh-CN';
import type { Catalogue } from './catalogue.ts';
import { zhCN } from './zh-CN.ts';

export const catalogue: Catalogue = { screens: zhCN, complaints: complaintWordsZhCN };
