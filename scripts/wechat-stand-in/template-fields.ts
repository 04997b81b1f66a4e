import type { TemplateField } from './message-templates.ts';

const CLOCK = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?`;
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const CALENDAR = String.raw`\d{4}(?:年${MONTH}月${DAY}日|-${MONTH}-${DAY}|/${MONTH}/${DAY}|\.${MONTH}\.${DAY})`;
/** Two moments are joined by the ASCII tilde; the full-width one is refused. */
const range = (moment: string): RegExp => new RegExp(`^${moment}(?: ?~ ?${moment})?$`);

const TIME = range(String.raw`(?:${CALENDAR} ?)?${CLOCK}`);
const DATE = range(String.raw`${CALENDAR}(?: ?${CLOCK})?`);
const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const LETTERS = /^[A-Za-z]{1,32}$/;
const SYMBOLS = /^[^\p{L}\p{N}\s]{1,5}$/u;
const CHARACTERS = /^[\x21-\x7e]{1,32}$/;
const AMOUNT = /^\p{Sc}?\d{1,10}(?:\.\d+)?元?$/u;
const PHONE = /^[^\p{L}\s]{1,17}$/u;
const CAR = /^[\p{Script=Han}A-Za-z\d](?:[A-Za-z\d]{0,6}[\p{Script=Han}A-Za-z\d])?$/u;
const HAN = /\p{Script=Han}/u;
const PHRASE = /^\p{Script=Han}{1,5}$/u;

const lengthOf = (text: string): number => [...text].length;
const digitsOf = (text: string): number => text.replace(/\D/g, '').length;

/** What a field takes, by the prefix of its key. */
const TAKES: Readonly<Record<string, (value: string, field: TemplateField) => boolean>> = {
  thing: (value) => lengthOf(value) <= 20,
  number: (value) => DECIMAL.test(value) && digitsOf(value) <= 32,
  letter: (value) => LETTERS.test(value),
  symbol: (value) => SYMBOLS.test(value),
  character_string: (value) => CHARACTERS.test(value),
  time: (value) => TIME.test(value),
  date: (value) => DATE.test(value),
  amount: (value) => AMOUNT.test(value),
  phone_number: (value) => PHONE.test(value),
  car_number: (value) => CAR.test(value),
  // Mixed with letters a name counts as a Chinese one.
  name: (value) => !/\d/.test(value) && lengthOf(value) <= (HAN.test(value) ? 10 : 20),
  phrase: (value) => PHRASE.test(value),
  enum: (value, { values = [] }) => values.includes(value),
};

const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const kindOf = (key: string): string => key.replace(/\d+$/, '');

/** What is wrong with the data of a message, in the platform's words, which name the first field; `null` where nothing is. */
export function wrongIn(data: unknown, fields: readonly TemplateField[]): string | null {
  const given = typeof data === 'object' && data !== null ? (data as Record<string, { value?: unknown } | null>) : {};
  for (const field of fields) {
    const value = given[field.key]?.value;
    if (value === undefined || value === null || value === '') return `data.${field.key}.value is emtpy`;
    if (typeof value !== 'string' || !takes(field, value)) return `data.${field.key}.value invalid`;
  }
  const foreign = Object.keys(given).find((key) => !fields.some((field) => field.key === key));
  return foreign === undefined ? null : `data.${foreign}.value invalid`;
}

/** Whether a field takes this value (the platform's table of limits). */
export function takes(field: TemplateField, value: string): boolean {
  return value.trim() !== '' && !CONTROL.test(value) && (TAKES[kindOf(field.key)]?.(value, field) ?? false);
}
