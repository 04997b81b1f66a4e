export const canSaveText = true;

/** As long as a browser may need to begin reading. */
const KEPT_FOR = 60_000;

/** Saves a text file among the reader's own downloads. */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
