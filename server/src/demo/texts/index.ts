import { ENGINEERING_SUPPLIES } from './engineering-supplies.ts';
import { SERVICE_NEIGHBOURS } from './service-neighbours.ts';
import type { Trouble } from './trouble.ts';

/** Everything that happens in 翠湖花园. */
export const TROUBLES: readonly Trouble[] = [...ENGINEERING_SUPPLIES, ...SERVICE_NEIGHBOURS];
