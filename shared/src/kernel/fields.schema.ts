import { z } from 'zod';
import type { FieldProblem } from './field-texts.words.ts';
import { codePoints, hasControlCharacters, WORDS_LIMIT } from './text.ts';

/** Words of a person, counted in code points; they are checked and never changed. */
export const text = ({ min, max }: { min: number; max: number }) =>
  z.string().superRefine((value, context) => {
    const length = codePoints(value);
    const refuse = (problem: FieldProblem) => context.addIssue({ code: 'custom', params: { problem, min, max, length }, input: value });
    if (length < min) refuse(length === 0 ? 'empty' : 'too-short');
    if (length > max) refuse('too-long');
    if (hasControlCharacters(value)) refuse('control-characters');
  });

/** What somebody writes in a step. */
export const words = text({ min: 1, max: WORDS_LIMIT });
/** The name of a person or a thing. */
export const name = text({ min: 1, max: 40 });
/** A code of the community's own data: a department, a category. */
export const code = z.string().regex(/^[a-z0-9-]{1,40}$/);
/** 26 characters of Crockford's base 32. */
export const id = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);
/** The first moment that no database keeps. */
const END_OF_TIME = Date.UTC(10_000, 0);
/** A moment with its offset (ISO 8601). */
export const moment = z.iso.datetime({ offset: true, abort: true }).refine((value) => Date.parse(value) < END_OF_TIME);
/** Fen, at most a million yuan. */
export const fen = z.int().min(0).max(100_000_000);
export const telephone = z.string().regex(/^[0-9+\- ]{3,20}$/);
