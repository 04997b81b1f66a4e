import { AccessTokens } from './access-tokens.ts';
import { Authorizations } from './authorizations.ts';
import { StandInClock } from './clock.ts';
import { Faults } from './faults.ts';
import { Logins } from './logins.ts';
import { MediaChecks } from './media-checks.ts';
import { MiniProgramCodes } from './mini-program-codes.ts';
import { People } from './people.ts';
import { Phones } from './phones.ts';
import { Pushes } from './pushes.ts';
import { Quotas } from './quotas.ts';
import { RequestLog } from './request-log.ts';
import type { StandInSettings } from './settings.ts';
import { SubscribeMessages } from './subscribe-messages.ts';
import { Subscriptions } from './subscriptions.ts';
import { TextChecks } from './text-checks.ts';

/** Everything that the stand-in consists of; whoever holds it may turn it. */
export class Parts {
  readonly clock: StandInClock;
  readonly people: People;
  readonly quotas: Quotas;
  readonly tokens: AccessTokens;
  readonly logins: Logins;
  readonly phones: Phones;
  readonly pushes: Pushes;
  readonly subscriptions: Subscriptions;
  readonly messages: SubscribeMessages;
  readonly texts: TextChecks;
  readonly pictures: MediaChecks;
  readonly codes: MiniProgramCodes;
  readonly authorizations: Authorizations;
  readonly faults = new Faults();
  readonly log = new RequestLog();

  constructor(
    readonly settings: StandInSettings,
    now: (() => Date) | null,
  ) {
    this.clock = new StandInClock(now);
    this.people = new People(this.clock);
    this.quotas = new Quotas(settings, this.clock);
    this.tokens = new AccessTokens(settings, this.clock);
    this.logins = new Logins(this.people, settings, this.clock);
    this.phones = new Phones(this.people, settings, this.clock);
    this.pushes = new Pushes(settings, this.clock);
    this.subscriptions = new Subscriptions(this.people, settings, this.clock, this.pushes);
    this.messages = new SubscribeMessages(this.people, this.subscriptions, settings, this.clock, this.pushes);
    this.texts = new TextChecks(this.people, settings);
    this.pictures = new MediaChecks(this.people, settings, this.clock, this.pushes);
    this.authorizations = new Authorizations(this.people, settings, this.clock, this.pushes);
    this.codes = new MiniProgramCodes(settings);
  }
}
