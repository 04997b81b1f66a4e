import type { Level } from '../access/roles.ts';
import type { CommitmentKind } from './commitment.contract.ts';

export interface OwnerRule {
  readonly level: Level | 'named' | 'caller' | 'next';
  readonly department: 'order' | 'service' | 'none';
  readonly owedTo: 'resident' | 'office';
}

/** Who owes what to whom (decision 6). `named`: the order's worker, else its lead; `caller`: the level that the callback quota named. */
// prettier-ignore
export const OWNERS: Readonly<Record<CommitmentKind, OwnerRule>> = {
  verify:      { level: 'desk',     department: 'service', owedTo: 'resident' },
  reply:       { level: 'desk',     department: 'service', owedTo: 'resident' },
  dispatch:    { level: 'desk',     department: 'service', owedTo: 'office' },
  decision:    { level: 'director', department: 'none',    owedTo: 'office' },
  accept:      { level: 'named',    department: 'order',   owedTo: 'office' },
  remedy:      { level: 'named',    department: 'order',   owedTo: 'resident' },
  corrective:  { level: 'lead',     department: 'order',   owedTo: 'office' },
  callback:    { level: 'caller',   department: 'order',   owedTo: 'resident' },
  rectify:     { level: 'lead',     department: 'order',   owedTo: 'resident' },
  appointment: { level: 'named',    department: 'order',   owedTo: 'resident' },
  referral:    { level: 'desk',     department: 'service', owedTo: 'resident' },
  review:      { level: 'next',     department: 'none',    owedTo: 'resident' },
};

/** The ladder above an owner: an overdue commitment climbs it, one level a day, skipping levels that nobody else holds. */
// prettier-ignore
export const LADDER: Readonly<Record<Level, readonly Level[]>> = {
  worker:     ['lead', 'supervisor', 'director', 'superior'],
  desk:       ['lead', 'supervisor', 'director', 'superior'],
  lead:       ['supervisor', 'director', 'superior'],
  supervisor: ['director', 'superior'],
  director:   ['superior'],
  superior:   [],
};
