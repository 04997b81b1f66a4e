import { REPORT_TEXT } from '@huiyin/shared/complaints/complaint.contract';
import { codePoints } from '@huiyin/shared/kernel/text';
import type { ScreenWords } from '../../../../words/screen-words.ts';
import type { FrameWords } from '../../words/frame-words.ts';
import type { CallInHand } from './call-in-hand.ts';
import { isTelephone } from './telephone.ts';

const NAME_LIMIT = 40;
const PLACE_LIMIT = 200;

export type CallField = 'telephone' | 'name' | 'home' | 'text' | 'place';
export type CallProblems = Partial<Record<CallField, string>>;

/** Where the focus goes for a problem. */
export const FIELD_IDS: Readonly<Record<CallField, string>> = {
  telephone: 'call-telephone',
  name: 'call-name',
  home: 'call-home',
  text: 'call-text',
  place: 'call-place',
};

/** What is wrong or missing, field by field, in the order of the form. */
export function callProblems({ draft, home, placeKind, placeLabel }: CallInHand, words: FrameWords['call'], report: ScreenWords['report']): CallProblems {
  const problems: CallProblems = {};
  const length = codePoints(draft.text);
  const place = placeLabel.trim();
  if (!isTelephone(draft.telephone)) problems.telephone = words.telephoneWrong;
  if (codePoints(draft.name) > NAME_LIMIT) problems.name = words.nameTooLong;
  if (codePoints(draft.text.trim()) < REPORT_TEXT.min) problems.text = report.tooShort;
  else if (length > REPORT_TEXT.max) problems.text = report.tooLong(length - REPORT_TEXT.max);
  if (placeKind === 'home' && home === null) problems.place = words.placeHomeMissing;
  else if (placeKind === 'public' && place === '') problems.place = words.placeMissing;
  else if (placeKind === 'public' && codePoints(place) > PLACE_LIMIT) problems.place = words.placeTooLong;
  return problems;
}
