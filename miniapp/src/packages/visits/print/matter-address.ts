import { scanLink } from '@huiyin/shared/publicity/scan-scene';
import { visitsPath } from '../../../routes.ts';

/** The web face; in WeChat it is where the server is. */
const webFace = (): string => `${API_ORIGIN}/`;

const address = (path: string, query: string): string => `${webFace()}#${path}?${query}`;

/** Where the code on a form leads: each reader's own face opens the matter. */
export const matterAddress = (matterId: string): string => address(visitsPath('open'), `id=${matterId}`);
/** Where a form can be printed, on a computer. */
export const printAddress = (matterId: string, form: string): string => address(visitsPath('print'), `id=${matterId}&form=${form}`);
/** What a code on the spot holds where it is a link. */
export const pointAddress = (scene: string): string => scanLink(webFace(), scene);
/** Where codes can be printed, on a computer. */
export const postersAddress = (building: string | undefined, only: string | undefined): string =>
  address(visitsPath('posters'), [building && `building=${building}`, only && `only=${only}`].filter(Boolean).join('&'));
