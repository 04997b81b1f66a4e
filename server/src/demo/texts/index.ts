import type { Trouble } from './trouble.ts';
import { ENGINEERING_SUPPLIES } from './engineering-supplies.ts';

/** Everything that happens in 翠湖花园. */
export const TROUBLES: readonly Trouble[] = [...ENGINEERING_SUPPLIES];
