import type { Role } from '@huiyin/shared/access/roles';
import type { HelpTopic } from '../words/person-words.ts';

/** What each role is told, in the order of its day. */
export const TOPICS: Readonly<Record<Role, readonly HelpTopic[]>> = {
  resident: ['resident'],
  worker: ['field'],
  lead: ['field', 'callback', 'oversight'],
  desk: ['desk', 'callback'],
  supervisor: ['oversight', 'desk', 'callback'],
  director: ['oversight', 'desk', 'callback'],
  superior: ['oversight'],
  committee: ['community'],
  mediator: ['community'],
};

/** Who works at the office page, and so with its keys. */
export const AT_THE_DESK: readonly Role[] = ['lead', 'desk', 'supervisor', 'director', 'superior'];
