/** What a code on the spot holds: `p=` and twelve characters of Crockford's base 32, drawn at random. It says nothing of the place or of anybody. */
export const POINT_SCENE = /^p=[0-9A-HJKMNP-TV-Z]{12}$/;
const LETTERS = 12;
const PREFIX = 'p=';

/** The page that every code opens; it is baked into what hangs on the walls, and stays. */
export const SCAN_PAGE = 'pages/scan/index';

export const isPointScene = (scene: string): boolean => POINT_SCENE.test(scene);

/** The link that a code holds where it is scanned by any camera; `web` is where the web face stands, without a fragment. */
export const scanLink = (web: string, scene: string): string => `${web}#/${SCAN_PAGE}?scene=${encodeURIComponent(scene)}`;

/** As it is printed below the code, to be typed by hand: in fours. */
export const typedTextOf = (scene: string): string =>
  scene
    .slice(PREFIX.length)
    .match(/.{1,4}/g)!
    .join(' ');

/** What somebody typed, as it was printed: letters of either size, gaps, and the three that are taken for digits. */
function typed(text: string): string | null {
  const letters = text.toUpperCase().replace(/[\s-]/gu, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const scene = PREFIX + letters;
  return letters.length === LETTERS && isPointScene(scene) ? scene : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The scene in what was scanned, opened or typed: a link, a path of the mini-program, the scene itself, or the text printed below it; `null` where there is none. */
export function pointSceneIn(text: string): string | null {
  const inLink = /[?&]scene=([^&#]*)/.exec(text)?.[1];
  const said = decoded(inLink ?? text).trim();
  return isPointScene(said) ? said : inLink === undefined ? typed(said) : null;
}
