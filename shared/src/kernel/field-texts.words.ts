import type { Language } from './language.ts';

export const FIELD_PROBLEMS = [
  'missing-or-malformed',
  'unknown',
  'malformed',
  'not-a-choice',
  'empty',
  'too-short',
  'too-long',
  'too-small',
  'too-large',
  'too-few',
  'too-many',
  'control-characters',
] as const;
export type FieldProblem = (typeof FIELD_PROBLEMS)[number];

/** What is wrong with a field, said beside it. */
// prettier-ignore
export const FIELD_PROBLEM_WORDS: Readonly<Record<Language, Readonly<Record<FieldProblem, string>>>> = {
  'zh-CN': {
    'missing-or-malformed': '这里没有填，或者填得不对。',
    unknown: '没有这一项：{keys}。请更新到最新版本。',
    malformed: '这里填的格式不对。',
    'not-a-choice': '请从给出的选项里选一个。',
    empty: '这里还没有填。',
    'too-short': '至少要写 {min} 个字，现在是 {length} 个。',
    'too-long': '最多写 {max} 个字，现在是 {length} 个。',
    'too-small': '不能小于 {min}。',
    'too-large': '不能大于 {max}。',
    'too-few': '至少要 {min} 个。',
    'too-many': '最多 {max} 个。',
    'control-characters': '里面有看不见的特殊字符，请删掉，或者重新打一遍。',
  },
  'zh-Hant': {
    'missing-or-malformed': '這裡沒有填，或者填得不對。',
    unknown: '沒有這一項：{keys}。請更新到最新版本。',
    malformed: '這裡填的格式不對。',
    'not-a-choice': '請從給出的選項裡選一個。',
    empty: '這裡還沒有填。',
    'too-short': '至少要寫 {min} 個字，現在是 {length} 個。',
    'too-long': '最多寫 {max} 個字，現在是 {length} 個。',
    'too-small': '不能小於 {min}。',
    'too-large': '不能大於 {max}。',
    'too-few': '至少要 {min} 個。',
    'too-many': '最多 {max} 個。',
    'control-characters': '裡面有看不見的特殊字元，請刪掉，或者重新打一遍。',
  },
  en: {
    'missing-or-malformed': 'This is missing or not filled in rightly.',
    unknown: 'There is no such field: {keys}. Update to the latest version.',
    malformed: 'This is not written in the right form.',
    'not-a-choice': 'Choose one of the options.',
    empty: 'This is still empty.',
    'too-short': 'Write at least {min} characters (now {length}).',
    'too-long': 'Write at most {max} characters (now {length}).',
    'too-small': 'At least {min}.',
    'too-large': 'At most {max}.',
    'too-few': 'At least {min}.',
    'too-many': 'At most {max}.',
    'control-characters': 'There are invisible special characters in it; delete them or type it again.',
  },
};
