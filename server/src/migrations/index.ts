import { FirstTables1795478400000 } from './first-tables.migration.ts';

/** In the order in which they run; one that has run anywhere is never changed. */
export const MIGRATIONS = [FirstTables1795478400000];
