/** A spreadsheet takes what begins like this for a formula and would run it. */
const FORMULA = /^[=+\-@\t\r]/;
/** By this a spreadsheet knows that the file is UTF-8; without it Chinese is garbled. */
const UTF8_MARK = '\uFEFF';

function cell(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Lines of cells as a file that spreadsheets open (RFC 4180). */
export const csvOf = (lines: readonly (readonly string[])[]): string => UTF8_MARK + lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
