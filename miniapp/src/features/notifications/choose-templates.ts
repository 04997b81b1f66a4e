import type { Role } from '@huiyin/shared/access/roles';
import type { MessageTemplateView } from '@huiyin/shared/notifications/message.contract';
import { CONSENT_MOMENTS, MESSAGES, type ConsentMoment } from '@huiyin/shared/notifications/message.policy';
import { FACES } from '../accounts/faces.ts';

/** So many older telephones ask for in one window. */
const AT_ONCE = 3;

/** What this tap asks for, of what the house has. */
export const templatesFor = (moment: ConsentMoment, known: readonly MessageTemplateView[]): readonly string[] =>
  CONSENT_MOMENTS[moment]
    .flatMap((name) => known.filter((template) => template.name === name))
    .slice(0, AT_ONCE)
    .map(({ templateId }) => templateId);

/** Which messages reach somebody in this role: a resident hears of their own matters, whoever works in the field of orders. */
export function templatesOf<Template extends Pick<MessageTemplateView, 'name'>>(role: Role, known: readonly Template[]): readonly Template[] {
  const to = role === 'resident' ? 'reporter' : FACES[role].includes('field') ? 'staff' : null;
  return MESSAGES.filter((row) => row.to === to).flatMap(({ name }) => known.filter((template) => template.name === name));
}

/** Those that are asked for next where nothing else says which: the ones that fewest may be sent of. */
export const scarcest = (known: readonly MessageTemplateView[]): readonly MessageTemplateView[] =>
  [...known].sort((one, other) => one.credits - other.credits).slice(0, AT_ONCE);
