import type { KnownHistory } from '../history/bench-history.ts';
import type { Ask } from '../measure/load.contract.ts';

/** A reading of the house, as it is asked of a history. */
export interface Reading {
  readonly name: string;
  asks(history: KnownHistory): Ask[];
  /** Whether it says something beside a small history as well. */
  readonly inSmall: boolean;
}

const get = (token: string, path: string): Ask => ({ method: 'GET', path: `/api/v1${path}`, token });

const MONTH = 30 * 86_400_000;
const monthAgo = (): string => new Date(Date.now() - MONTH).toISOString().slice(0, 10);

export const READINGS: readonly Reading[] = [
  { name: 'desk board', inSmall: true, asks: ({ clerk }) => [get(clerk, '/board')] },
  { name: 'desk board with every queue at 999+', inSmall: false, asks: ({ fullClerk }) => (fullClerk ? [get(fullClerk, '/board')] : []) },
  { name: 'a page of a queue', inSmall: true, asks: ({ clerk }) => [get(clerk, '/board/to-reply')] },
  { name: "resident's list", inSmall: true, asks: ({ readers }) => readers.map(({ token }) => get(token, '/me/complaints?which=settled')) },
  { name: 'one matter', inSmall: true, asks: ({ clerk, matters }) => matters.map((id) => get(clerk, `/complaints/${id}`)) },
  { name: "a person's past matters", inSmall: true, asks: ({ clerk, readers }) => readers.map(({ personId }) => get(clerk, `/people/${personId}/complaints`)) },
  { name: 'a page of the register', inSmall: true, asks: ({ clerk }) => [get(clerk, '/complaints')] },
  { name: 'a number in the register', inSmall: true, asks: ({ clerk }) => [get(clerk, '/complaints?number=123')] },
  { name: 'a month of the register by state', inSmall: true, asks: ({ clerk }) => [get(clerk, `/complaints?state=archived&from=${monthAgo()}`)] },
  { name: 'words that nobody wrote', inSmall: true, asks: ({ clerk }) => [get(clerk, '/complaints?words=nobody-wrote-this')] },
  { name: "a worker's open orders", inSmall: true, asks: ({ worker }) => [get(worker, '/me/orders?which=in-progress')] },
  { name: "a worker's finished orders", inSmall: true, asks: ({ worker }) => [get(worker, '/me/orders?which=completed')] },
  { name: 'callbacks', inSmall: true, asks: ({ clerk }) => [get(clerk, '/me/callbacks')] },
  { name: "a person's inbox", inSmall: true, asks: ({ readers }) => readers.map(({ token }) => get(token, '/inbox')) },
  { name: 'the story of a matter', inSmall: true, asks: ({ clerk, matters }) => matters.map((id) => get(clerk, `/complaints/${id}/timeline`)) },
];
