import { SetMetadata } from '@nestjs/common';
import type { Ability } from '@huiyin/shared/access/abilities';

export const ABILITY = 'huiyin.ability';

/** What a door asks of who comes in; the table of abilities says which roles have it. A door without it does not open. */
export const Can = (ability: Ability) => SetMetadata(ABILITY, ability);

/** A door that needs no session; `why` stands in the access spec's list. */
export const PUBLIC = 'huiyin.public';
export const Public = (why: string) => SetMetadata(PUBLIC, why);
