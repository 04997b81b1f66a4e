import { expect, it } from '@jest/globals';
import { mostPressingFirst } from './most-pressing-first.ts';

const owed = (dueAt: string, overdue = false, kind: 'reply' | 'dispatch' = 'reply') => ({ next: { kind, dueAt, overdue } });

it('what is late comes first, then what is due first, then what owes the resident nothing, and equals keep their order', () => {
  const quiet = { next: null };
  const late = owed('2026-11-20T00:00:00.000Z', true);
  const later = owed('2026-11-21T00:00:00.000Z', true);
  const soon = owed('2026-11-25T00:00:00.000Z');
  const distant = owed('2026-12-01T00:00:00.000Z');
  const withinTheOffice = owed('2026-11-19T00:00:00.000Z', true, 'dispatch');
  const matters = [quiet, distant, later, withinTheOffice, soon, late];
  expect(mostPressingFirst(matters)).toEqual([late, later, soon, distant, quiet, withinTheOffice]);
  expect(matters[0]).toBe(quiet);
});
