import type { MessageValue } from '@huiyin/shared/notifications/message.policy';
import type { MessageTemplate } from '../../platform/wechat/wechat-settings.ts';

const NOTHING = '无';
const words = new Intl.Segmenter('zh', { granularity: 'word' });
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const lengthOf = (text: string): number => [...text].length;

/** At most so many characters as the platform counts them, cut between words, never within a letter with its marks. */
export function cut(text: string, most: number): string {
  if (lengthOf(text) <= most) return text;
  const byWords = taken(words, text, most - 1);
  // A first word that is too long by itself is cut within.
  return `${(byWords.trim() === '' ? taken(graphemes, text, most - 1) : byWords).trimEnd()}…`;
}

function taken(segmenter: Intl.Segmenter, text: string, most: number): string {
  let kept = '';
  for (const { segment } of segmenter.segment(text)) {
    if (lengthOf(kept) + lengthOf(segment) > most) break;
    kept += segment;
  }
  return kept;
}

const only = (pattern: RegExp, text: string): string => [...text].filter((character) => pattern.test(character)).join('');

/** What the platform takes in a field is said by the letters of its key (47003 otherwise). */
const FITTED: Readonly<Record<string, (text: string) => string>> = {
  thing: (text) => cut(text, 20),
  character_string: (text) => only(/[\x21-\x7e]/, text).slice(0, 32),
  letter: (text) => only(/[A-Za-z]/, text).slice(0, 32),
  number: (text) => only(/\d/, text).slice(0, 32),
  phone_number: (text) => only(/[\d+*-]/, text).slice(0, 17),
  phrase: (text) => [...only(/\p{Script=Han}/u, text)].slice(0, 5).join(''),
  name: (text) => nameOf(text),
  time: (text) => text,
  date: (text) => text,
};

/** A name holds no digits; one with a Chinese character may be half as long. */
function nameOf(text: string): string {
  const letters = only(/[^\d\p{Cc}]/u, text);
  return [...letters].slice(0, /\p{Script=Han}/u.test(letters) ? 10 : 20).join('');
}

const kindOf = (key: string): string => key.replace(/\d+$/, '');
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();

/** The fields that a template is sent with: each within the platform's limits, none empty. */
export function messageFields({ fields }: MessageTemplate, values: Readonly<Partial<Record<MessageValue, string>>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([value, key]) => {
      const fitted = (FITTED[kindOf(key)] ?? FITTED.thing!)(oneLine(values[value as MessageValue] ?? ''));
      return [key, fitted === '' ? NOTHING : fitted];
    }),
  );
}

/** `2026年11月24日 10:20~12:00`, as the platform takes a span; over midnight both days are named. */
export function fieldSpan(from: Date, until: Date, utcOffsetMinutes: number): string {
  const [begins, ends] = [fieldTime(from, utcOffsetMinutes), fieldTime(until, utcOffsetMinutes)];
  const [day, time] = ends.split(' ') as [string, string];
  return `${begins}~${begins.startsWith(`${day} `) ? time : ends}`;
}

/** `2026年11月24日 10:20` on the community's clock. */
export function fieldTime(at: Date, utcOffsetMinutes: number): string {
  const [date, time] = new Date(at.getTime() + utcOffsetMinutes * 60_000).toISOString().split('T') as [string, string];
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日 ${time.slice(0, 5)}`;
}
