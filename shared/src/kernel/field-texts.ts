import { FIELD_PROBLEM_WORDS, FIELD_PROBLEMS, type FieldProblem } from './field-texts.words.ts';
import { fillWords } from './fill-words.ts';
import type { Language } from './language.ts';

/** What a schema says of a field; zod's issues have this form. */
export interface FieldIssue {
  readonly code?: string | undefined;
  readonly origin?: string | undefined;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly keys?: readonly string[] | undefined;
  /** Set by schemas of our own: the problem by its name, and the numbers that its words need. */
  readonly params?: { readonly problem?: FieldProblem; readonly min?: number; readonly max?: number; readonly length?: number } | undefined;
}

const PROBLEM_OF_CODE: Readonly<Record<string, FieldProblem>> = {
  unrecognized_keys: 'unknown',
  invalid_value: 'not-a-choice',
  invalid_format: 'malformed',
  'too_small array': 'too-few',
  'too_big array': 'too-many',
  too_small: 'too-small',
  too_big: 'too-large',
};

function problemOf({ code = '', origin, params }: FieldIssue): FieldProblem {
  const named = FIELD_PROBLEMS.find((problem) => problem === params?.problem);
  return named ?? PROBLEM_OF_CODE[`${code} ${origin}`] ?? PROBLEM_OF_CODE[code] ?? 'missing-or-malformed';
}

/** What is wrong with one field, in the reader's language. */
export function fieldText(issue: FieldIssue, language: Language): string {
  const { min = issue.minimum, max = issue.maximum, length = 0 } = issue.params ?? {};
  return fillWords(FIELD_PROBLEM_WORDS[language][problemOf(issue)], { min: String(min), max: String(max), length, keys: issue.keys ?? [] });
}
