import { CLEANING } from './cleaning.ts';
import { ENGINEERING_BUILDING } from './engineering-building.ts';
import { ENGINEERING_SUPPLIES } from './engineering-supplies.ts';
import { GREENING } from './greening.ts';
import { OPERATIONS } from './operations.ts';
import { SECURITY } from './security.ts';
import { SERVICE_NEIGHBOURS } from './service-neighbours.ts';
import { SERVICE_OFFICE } from './service-office.ts';
import type { Trouble } from './trouble.ts';

/** Everything that happens in 翠湖花园. */
export const TROUBLES: readonly Trouble[] = [
  ...ENGINEERING_SUPPLIES,
  ...ENGINEERING_BUILDING,
  ...CLEANING,
  ...SECURITY,
  ...GREENING,
  ...SERVICE_NEIGHBOURS,
  ...SERVICE_OFFICE,
  ...OPERATIONS,
];
