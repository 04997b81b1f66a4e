import type { StandInClock } from './clock.ts';
import type { People } from './people.ts';
import { changeEvent, popupEvent } from './push-events.ts';
import type { Pushes } from './pushes.ts';
import { Refusal } from './refusal.ts';
import type { StandInSettings } from './settings.ts';

/** What `wx.requestSubscribeMessage` says of a template: `ban` and `filter` were not even asked. */
export type PopupAnswer = 'accept' | 'reject' | 'ban' | 'filter';

const ASKED_AT_ONCE = 5;

/** Who may be sent which template: one accept of a one-time template is one message. */
export class Subscriptions {
  /** By openid and template; endless where the template is a long-term one. */
  private readonly allowed = new Map<string, number>();

  constructor(
    private readonly people: People,
    private readonly settings: StandInSettings,
    private readonly clock: StandInClock,
    private readonly pushes: Pushes,
  ) {}

  /**
   * A person answers the question of `wx.requestSubscribeMessage` for up to five templates; the platform pushes one event.
   * @throws Error as the telephone would: 20001 no such template, 20003 too many, 20002 of two kinds
   */
  answer(openId: string, answers: Readonly<Record<string, PopupAnswer>>): void {
    this.people.withOpenId(openId);
    const asked = Object.keys(answers);
    const kinds = new Set(asked.map((id) => this.settings.templates.find((template) => template.id === id)?.kind));
    if (asked.length === 0 || kinds.has(undefined)) throw new Error('20001: no such template');
    if (asked.length > ASKED_AT_ONCE) throw new Error('20003: too many templates at once');
    if (kinds.size > 1) throw new Error('20002: templates of two kinds at once');
    const said: Record<string, 'accept' | 'reject'> = {};
    for (const [templateId, answered] of Object.entries(answers)) {
      if (answered === 'accept') this.add(openId, templateId);
      if (answered === 'accept' || answered === 'reject') said[templateId] = answered;
    }
    if (Object.keys(said).length > 0) this.pushes.push(popupEvent(openId, this.clock.now(), said));
  }

  /** A person switches templates off in the settings of WeChat; what they had accepted is gone. */
  refuse(openId: string, templateIds: readonly string[]): void {
    for (const templateId of templateIds) this.allowed.delete(keyOf(openId, templateId));
    this.pushes.push(changeEvent(openId, this.clock.now(), templateIds));
  }

  /** How many messages of this template may still be sent. */
  left(openId: string, templateId: string): number {
    return this.allowed.get(keyOf(openId, templateId)) ?? 0;
  }

  /** @throws Refusal 43101 */
  spend(openId: string, templateId: string): void {
    const left = this.left(openId, templateId);
    if (left < 1) throw new Refusal(43101, 'user refuse to accept the msg');
    this.allowed.set(keyOf(openId, templateId), left - 1);
  }

  private add(openId: string, templateId: string): void {
    const { kind } = this.settings.templates.find(({ id }) => id === templateId)!;
    this.allowed.set(keyOf(openId, templateId), kind === 'long-term' ? Infinity : this.left(openId, templateId) + 1);
  }
}

const keyOf = (openId: string, templateId: string): string => `${openId} ${templateId}`;
