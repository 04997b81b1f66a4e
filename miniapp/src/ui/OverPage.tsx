import { overPages } from './over-page.ts';
import { useShown } from './use-shown.ts';

/** The place for it on a page; a page below another one is spared the drawing. */
export function OverPage() {
  const Over = overPages();
  const shown = useShown();
  return Over === null || !shown ? null : <Over />;
}
