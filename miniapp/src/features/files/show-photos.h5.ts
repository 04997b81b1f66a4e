import { currentWords } from '../../words/use-words.ts';

/** A button that a person sees and a screen reader names. */
function closeButton(name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'photo-viewer-close';
  button.ariaLabel = name;
  button.textContent = '×';
  return button;
}

/** The photos side by side: swiped, or moved through by the arrow keys. */
function stripOf(addresses: string[], nameOf: (index: number) => string): HTMLDivElement {
  const strip = document.createElement('div');
  strip.className = 'photo-viewer-strip';
  strip.tabIndex = 0;
  for (const [index, address] of addresses.entries()) {
    const image = document.createElement('img');
    image.src = address;
    image.alt = nameOf(index + 1);
    strip.append(image);
  }
  return strip;
}

/**
 * Shows photos large, beginning with one of them; a press anywhere, Escape or Back closes.
 * It is an entry of the history of its own, which the pages below never hear of: Back closes it and leaves the page.
 */
export function showPhotos(addresses: string[], first: number): Promise<unknown> {
  const { kit } = currentWords();
  const dialog = document.createElement('dialog');
  const strip = stripOf(addresses, kit.photo);
  dialog.className = 'photo-viewer';
  dialog.append(strip, closeButton(kit.close));
  document.body.append(dialog);
  dialog.showModal();
  strip.scrollLeft = first * strip.clientWidth;
  history.pushState(history.state, '');
  return new Promise((resolve) => {
    const leave = (left: PopStateEvent): void => {
      left.stopImmediatePropagation();
      window.removeEventListener('popstate', leave, true);
      dialog.remove();
      resolve(undefined);
    };
    window.addEventListener('popstate', leave, true);
    dialog.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => history.back());
  });
}
