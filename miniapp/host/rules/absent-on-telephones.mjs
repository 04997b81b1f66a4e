/** What a telephone's WeChat may not have, or answers wrongly. */
const ABSENT = {
  Intl: /\bIntl\./,
  'toLocale…String with options': /toLocale(?:Date|Time)?String\(["'`]/,
  'a web address of pages': /\bdocument\.querySelector/,
};

/** Where built scripts use what is not there, one line each. */
export const absentOnTelephones = (scripts) =>
  scripts.flatMap(({ name, text }) =>
    Object.entries(ABSENT).flatMap(([what, pattern]) => {
      const at = pattern.exec(text)?.index;
      return at === undefined ? [] : [`${name}: ${what}: ${text.slice(Math.max(0, at - 40), at + 60)}`];
    }),
  );
