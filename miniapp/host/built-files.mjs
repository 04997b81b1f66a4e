import fs from 'node:fs';
import path from 'node:path';

/** What a telephone's WeChat may not have, or answers wrongly. */
const ABSENT = {
  Intl: /\bIntl\./,
  'toLocale…String with options': /toLocale(?:Date|Time)?String\(["'`]/,
  'a web address of pages': /\bdocument\.querySelector/,
};

/** Where the built scripts use what is not there, one line each. */
export function foundInBuild(dist) {
  const scripts = fs.readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.js'));
  return scripts.flatMap((name) => {
    const code = fs.readFileSync(path.join(dist, name), 'utf8');
    return Object.entries(ABSENT).flatMap(([what, pattern]) => {
      const at = pattern.exec(code)?.index;
      return at === undefined ? [] : [`${name}: ${what}: ${code.slice(Math.max(0, at - 40), at + 60)}`];
    });
  });
}
