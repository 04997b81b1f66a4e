import { DESK_SCREENS } from './desk.screens.ts';
import { ENTRY_SCREENS } from './entry.screens.ts';
import { FIELD_SCREENS } from './field.screens.ts';
import { PERSON_SCREENS } from './person.screens.ts';
import { RESIDENT_SCREENS } from './resident.screens.ts';
import type { Screen } from './screen.ts';
import { VISITS_SCREENS } from './visits.screens.ts';

/** Every screen of every face: what is pictured, and what must be within everyone's reach. */
export const SCREENS: readonly Screen[] = [...ENTRY_SCREENS, ...RESIDENT_SCREENS, ...PERSON_SCREENS, ...FIELD_SCREENS, ...VISITS_SCREENS, ...DESK_SCREENS];
