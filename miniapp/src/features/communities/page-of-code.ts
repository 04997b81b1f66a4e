import { residentPath, scanPath, visitsPath } from '../../routes.ts';

/** The pages that codes of ours name. */
const NAMED = [scanPath, residentPath('report'), visitsPath('open')];

/** The page that a scanned code opens: the one that its link names, else the one that says that it is none of ours. */
export function pageOfCode(text: string): string {
  for (const page of NAMED) {
    const at = text.indexOf(`${page.slice(1)}?`);
    if (at >= 0) return `/${text.slice(at)}`;
  }
  return `${scanPath}?scene=${encodeURIComponent(text)}`;
}
