import { deviceDatabase } from './device-database.h5.ts';

/** The browser's own database of what was read: drafts have another one, so that these may go without a thought. */
export const copiesOf = deviceDatabase('huiyin-copies', ['answers', 'pictures']);
