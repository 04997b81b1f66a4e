import type { Damage, PushStyle } from './push-request.ts';
import type { Fault } from './faults.ts';
import { OUR_TEMPLATES } from './our-templates.ts';
import type { Parts } from './parts.ts';
import type { Callback, StandInSettings, Verdict } from './settings.ts';
import type { PopupAnswer } from './subscriptions.ts';
import type { PushEvent } from './push-events.ts';

/** What came with the request: the query of a GET or DELETE, the JSON of the others. */
interface Given {
  readonly openid: string;
  readonly name: string;
  readonly hasUnionId: boolean;
  readonly appId: string;
  readonly blocked: boolean;
  readonly number: string;
  readonly countryCode: string;
  readonly answers: Readonly<Record<string, PopupAnswer>>;
  readonly templateIds: readonly string[];
  readonly info: number;
  readonly path: string;
  readonly id: number;
  readonly damage: Damage;
  readonly event: PushEvent;
  readonly style: PushStyle;
  readonly to: string;
  readonly advance: Readonly<Record<'days' | 'hours' | 'minutes' | 'seconds', number>>;
  readonly verdict: Verdict | 'unreachable';
  readonly stillGivenOut: boolean;
}
type SettingsChange = Partial<Omit<StandInSettings, 'callback'>> & { readonly callback?: Partial<Callback> };
type Door = (parts: Parts, given: Given) => unknown;

const peopleOf = ({ people, settings, subscriptions }: Parts) =>
  people.list().map((person) => ({
    ...person,
    left: Object.fromEntries(settings.templates.map(({ id }) => [id, subscriptions.left(person.openId, id)])),
  }));

function change({ settings }: Parts, { callback, ...rest }: SettingsChange): StandInSettings {
  const unknown = Object.keys(rest).find((key) => !(key in settings));
  if (unknown !== undefined) throw new Error(`There is no setting “${unknown}”; there are ${Object.keys(settings).join(', ')}.`);
  // What cannot be meant is said here, and not when the next push is due.
  if (callback?.url && !URL.canParse(callback.url)) throw new Error(`“${callback.url}” is no address.`);
  for (const { pattern } of rest.pictures ?? []) ''.search(pattern);
  Object.assign(settings.callback, callback);
  return Object.assign(settings, rest);
}

function turn({ clock }: Parts, { to, advance }: Given): { now: Date; isOwn: boolean } {
  if (to !== undefined) clock.turnTo(new Date(to));
  if (advance !== undefined) clock.advance(advance);
  return { now: clock.now(), isOwn: clock.isOwn };
}

function pushOne({ pushes }: Parts, { event, style }: Given): { id: number } {
  if (!event?.Event || !event.FromUserName || !event.CreateTime) throw new Error('An event needs Event, FromUserName and CreateTime.');
  return { id: pushes.push(event, style).id };
}

/** `METHOD path` under /_stand-in/: the users' side and the switches, for whoever is not in the same process. */
export const CONTROL_DOORS: Readonly<Record<string, Door>> = {
  'GET people': peopleOf,
  'POST people': ({ people }, { name, hasUnionId }) => people.named(name, { hasUnionId }),
  'POST login-codes': ({ logins }, { openid, appId, blocked }) => ({ code: logins.code(openid, { appId, blocked }) }),
  'POST phone-codes': ({ phones }, { openid, number, countryCode, appId }) => ({ code: phones.code(openid, number, { countryCode, appId }) }),
  'POST popup-answers': ({ subscriptions }, { openid, answers }) => subscriptions.answer(openid, answers),
  'POST refusals': ({ subscriptions }, { openid, templateIds }) => subscriptions.refuse(openid, templateIds),
  'POST revocations': ({ authorizations }, { openid, info }) => authorizations.revoke(openid, info),
  'POST cancellations': ({ authorizations }, { openid }) => authorizations.cancel(openid),
  'GET our-templates': () => OUR_TEMPLATES,
  'GET messages': ({ messages }, { openid }) => messages.to(openid),
  'GET mini-program-codes': ({ codes }) => codes.list(),
  'GET log': ({ log }, { path }) => log.entries(path),
  'DELETE log': ({ log }) => log.clear(),
  'GET faults': ({ faults }) => ({ faults: faults.list(), holding: faults.holding }),
  'POST faults': ({ faults }, given) => faults.add(given as unknown as Fault),
  'DELETE faults': ({ faults }) => faults.clear(),
  'POST faults/release': ({ faults }) => faults.release(),
  'GET pushes': ({ pushes }) => pushes.list(),
  'POST pushes': pushOne,
  'POST pushes/due': async ({ pushes }) => ({ pushed: (await pushes.runDue()).length }),
  'POST pushes/again': ({ pushes }, { id }) => pushes.again(id),
  'POST callback/verify': ({ pushes }, { damage }) => pushes.verify(damage),
  'POST tokens/revoke': ({ tokens }, { stillGivenOut }) => tokens.revoke({ stillGivenOut }),
  'POST pictures/next': ({ pictures }, { verdict }) => pictures.decideNext(verdict),
  'GET settings': ({ settings }) => settings,
  'PATCH settings': (parts, given) => change(parts, given as unknown as SettingsChange),
  'GET clock': ({ clock }) => ({ now: clock.now(), isOwn: clock.isOwn }),
  'POST clock': turn,
};
