import { overPages } from './over-page.ts';

/** The place for it on a page. */
export function OverPage() {
  const Over = overPages();
  return Over === null ? null : <Over />;
}
