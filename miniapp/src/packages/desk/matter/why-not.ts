import { rolesFor } from '@huiyin/shared/access/abilities';
import { ROLES, type Role } from '@huiyin/shared/access/roles';
import { CONDITIONS_OF_THE_MATTER } from '@huiyin/shared/complaints/complaint.conditions';
import { rowsFor } from '@huiyin/shared/complaints/complaint.lifecycle';
import type { ComplaintAction } from '@huiyin/shared/complaints/complaint.states';
import { conditionWords } from '@huiyin/shared/complaints/refusal.words';
import { errorText } from '@huiyin/shared/kernel/error-texts';
import type { Language } from '@huiyin/shared/kernel/language';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';

/** Why the server does not offer an action now, in the words in which it would refuse it. */
export function whyNot({ state }: MatterView, action: ComplaintAction, role: Role, language: Language): string {
  const rows = rowsFor(state, action);
  if (rows.length === 0) return errorText('lifecycle.action-not-allowed', { action, state }, language).text;
  // What only others lack is no reason here.
  const own = rows.filter(({ by }) => by.some((party) => party === role || !(ROLES as readonly string[]).includes(party)));
  const needs = [...new Set(own.flatMap((row) => row.needs))].filter((need) => CONDITIONS_OF_THE_MATTER.includes(need));
  if (!rolesFor(action).includes(role) || needs.length === 0) return errorText('lifecycle.actor-not-allowed', { action }, language).text;
  return needs.map((need) => conditionWords(need, language)).join(' ');
}
