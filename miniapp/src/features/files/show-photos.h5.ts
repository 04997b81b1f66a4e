import { currentWords } from '../../words/use-words.ts';

/** Shows photos large, beginning with one of them; a press moves to the next, Escape or the last press closes. */
export function showPhotos(addresses: string[], first: number): Promise<unknown> {
  const dialog = document.createElement('dialog');
  const image = document.createElement('img');
  const button = document.createElement('button');
  const { kit } = currentWords();
  dialog.className = 'photo-viewer';
  button.type = 'button';
  let shown = first;
  const show = (): void => {
    image.src = addresses[shown] ?? '';
    image.alt = kit.photo(shown + 1);
    button.ariaLabel = shown + 1 < addresses.length ? kit.openPhoto(shown + 2) : kit.close;
  };
  button.addEventListener('click', () => {
    shown += 1;
    if (shown < addresses.length) show();
    else dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  button.append(image);
  dialog.append(button);
  document.body.append(dialog);
  show();
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener('close', resolve));
}
