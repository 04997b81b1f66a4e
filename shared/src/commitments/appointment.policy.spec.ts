import { expect, it } from '@jest/globals';
import { isBeforeVisit } from './appointment.policy.ts';

const noon = Date.parse('2026-11-24T12:00:00+08:00');

it.each([
  ['11:00', true],
  ['11:29', true],
  ['11:30', false],
  ['11:42', false],
  ['12:00', false],
  ['13:59', false],
  ['15:00', false],
])('S1.2 somebody who comes at %s to a visit from 12:00 on comes before it: %s', (at, before) =>
  expect(isBeforeVisit(noon, Date.parse(`2026-11-24T${at}:00+08:00`))).toBe(before),
);
