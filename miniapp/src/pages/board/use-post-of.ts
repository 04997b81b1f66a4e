import { departmentWord } from '@huiyin/shared/dispatch/category.words';
import type { PublicBoardView } from '@huiyin/shared/publicity/public-board.contract';
import { useLanguage } from '../../words/language.ts';
import { useComplaintWords } from '../../words/use-words.ts';

export type Member = PublicBoardView['staff'][number];

/** What somebody is, in words: the post, and the department where there is one. */
export function usePostOf(): (member: Member) => string {
  const { roles } = useComplaintWords();
  const language = useLanguage();
  return ({ role, department, departmentName }) =>
    [roles[role], department ? departmentWord(department, departmentName ?? department, language) : null].filter(Boolean).join(' · ');
}
