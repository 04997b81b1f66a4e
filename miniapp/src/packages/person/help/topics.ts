import type { Role } from '@huiyin/shared/access/roles';
import type { HelpTopic } from '../words/help-words.ts';

/** What each role is told, in the order of its day. */
export const TOPICS: Readonly<Record<Role, readonly HelpTopic[]>> = {
  resident: ['resident', 'account'],
  worker: ['field', 'account'],
  lead: ['field', 'callback', 'oversight', 'book', 'account'],
  desk: ['desk', 'callback', 'book', 'account'],
  supervisor: ['oversight', 'desk', 'callback', 'book', 'account'],
  director: ['oversight', 'desk', 'callback', 'book', 'account'],
  superior: ['book', 'account'],
  committee: ['community', 'account'],
  mediator: ['community', 'account'],
};

/** Who works at the office page, and so with its keys. */
export const AT_THE_DESK: readonly Role[] = ['lead', 'desk', 'supervisor', 'director', 'superior'];
