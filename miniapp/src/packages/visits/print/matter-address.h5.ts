import { visitsPath } from '../../../routes.ts';

const address = (path: string, query: string): string => `${location.origin}${location.pathname}#${path}?${query}`;

/** Where the code on a form leads: each reader's own face opens the matter. */
export const matterAddress = (matterId: string): string => address(visitsPath('open'), `id=${matterId}`);
/** Where a form can be printed, on a computer. */
export const printAddress = (matterId: string, form: string): string => address(visitsPath('print'), `id=${matterId}&form=${form}`);
