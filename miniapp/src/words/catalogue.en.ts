import { complaintWordsEn } from '@huiyin/shared/complaints/complaint.words.en';
import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';

export const catalogue: Catalogue = { screens: en, complaints: complaintWordsEn };
