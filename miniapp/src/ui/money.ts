const FEN = 100;
const AMOUNT = /^\d{1,7}(\.\d{0,2})?$/;

/** What an input method may leave where a full stop belongs. */
const typed = (text: string): string => text.replace(/[。．,，]/g, '.').replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** Fen of what was typed in yuan ("38.5"); `null` where it is no amount. */
export function fenOf(text: string): number | null {
  const amount = typed(text.trim());
  return AMOUNT.test(amount) ? Math.round(Number(amount) * FEN) : null;
}

/** A sum as it is read, on screens and papers alike: `2500` is "¥25.00". */
export const yuan = (fen: number): string => `¥${(fen / FEN).toFixed(2)}`;

/** Yuan as one types them: `3850` is "38.50", `4000` is "40". */
export const yuanOf = (fen: number): string => (fen % FEN === 0 ? String(fen / FEN) : (fen / FEN).toFixed(2));
