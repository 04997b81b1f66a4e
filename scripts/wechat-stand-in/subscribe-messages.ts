import { setTimeout as pause } from 'node:timers/promises';
import type { StandInClock } from './clock.ts';
import { newMessageId } from './identifiers.ts';
import type { MessageTemplate } from './message-templates.ts';
import type { People } from './people.ts';
import { sentEvent } from './push-events.ts';
import type { Pushes } from './pushes.ts';
import { Refusal } from './refusal.ts';
import type { StandInSettings } from './settings.ts';
import type { Subscriptions } from './subscriptions.ts';
import { wrongIn } from './template-fields.ts';

/** A message as it lies in the person's WeChat. */
export interface SentMessage {
  readonly msgId: string;
  readonly openId: string;
  readonly at: Date;
  readonly templateId: string;
  readonly title: string;
  readonly fields: readonly { readonly label: string; readonly value: string }[];
  readonly data: Readonly<Record<string, string>>;
  readonly page: string | null;
  readonly miniprogramState: string;
  readonly language: string;
}

const STATES = ['developer', 'trial', 'formal'];
const LANGUAGES = ['zh_CN', 'en_US', 'zh_HK', 'zh_TW'];

const oneOf = (values: readonly string[], value: unknown, name: string): string => {
  if (value === undefined) return values.at(name === 'lang' ? 0 : -1)!;
  if (!values.includes(String(value))) throw new Refusal(47003, `argument invalid! ${name} invalid`);
  return String(value);
};

/** Subscription messages: the server sends them, people read them. */
export class SubscribeMessages {
  private readonly sent: SentMessage[] = [];

  constructor(
    private readonly people: People,
    private readonly subscriptions: Subscriptions,
    private readonly settings: StandInSettings,
    private readonly clock: StandInClock,
    private readonly pushes: Pushes,
  ) {}

  /** What lies in a person's WeChat, oldest first; of everybody without an openid. */
  to(openId?: string): readonly SentMessage[] {
    return openId === undefined ? [...this.sent] : this.sent.filter((message) => message.openId === openId);
  }

  /** `POST /cgi-bin/message/subscribe/send`. @throws Refusal */
  async send(body: Readonly<Record<string, unknown>>): Promise<object> {
    if (this.settings.sendTakesMs > 0) await pause(this.settings.sendTakesMs);
    const { openId } = this.people.known(body['touser'], [40003, 'invalid openid']);
    const template = this.settings.templates.find(({ id }) => id === body['template_id']);
    if (!template) throw new Refusal(40037, 'invalid template_id');
    const miniprogramState = oneOf(STATES, body['miniprogram_state'], 'miniprogram_state');
    const language = oneOf(LANGUAGES, body['lang'], 'lang');
    const page = this.pageOf(body['page'], miniprogramState);
    const wrong = wrongIn(body['data'], template.fields);
    if (wrong !== null) throw new Refusal(47003, `argument invalid! ${wrong}`);
    if (this.settings.messagesBanned) throw new Refusal(43107, 'subscribe message capability is banned');
    this.subscriptions.spend(openId, template.id);
    const message = this.messageOf(template, body['data'] as Record<string, { value: string }>, { openId, page, miniprogramState, language });
    this.sent.push(message);
    this.pushes.push(sentEvent(openId, message.at, template.id, message.msgId));
    return { msgid: message.msgId };
  }

  /** `GET /wxaapi/newtmpl/gettemplate`. */
  list(): object {
    const data = this.settings.templates.map(({ id, title, kind, fields }) => {
      const lines = (right: (field: MessageTemplate['fields'][number]) => string) => fields.map((field) => `${field.label}:${right(field)}\n`).join('');
      const enums = fields.filter(({ values }) => values).map(({ key, values }) => ({ keywordCode: `${key}.DATA`, enumValueList: values }));
      return {
        priTmplId: id,
        title,
        content: lines(({ key }) => `{{${key}.DATA}}`),
        example: lines(({ example }) => example),
        type: kind === 'one-time' ? 2 : 3,
        ...(enums.length > 0 && { keywordEnumValueList: enums }),
      };
    });
    return { data };
  }

  /** Only the published version knows its pages; a development version is not asked. */
  private pageOf(page: unknown, state: string): string | null {
    if (page === undefined || page === '') return null;
    if (typeof page !== 'string') throw new Refusal(41030, 'invalid page');
    if (state === 'formal' && !this.settings.publishedPages.includes(page.split('?')[0]!)) throw new Refusal(41030, 'invalid page');
    return page;
  }

  private messageOf(
    { id, title, fields }: MessageTemplate,
    data: Readonly<Record<string, { value: string }>>,
    rest: Pick<SentMessage, 'openId' | 'page' | 'miniprogramState' | 'language'>,
  ): SentMessage {
    return {
      ...rest,
      msgId: newMessageId(),
      at: this.clock.now(),
      templateId: id,
      title,
      fields: fields.map(({ key, label }) => ({ label, value: data[key]!.value })),
      data: Object.fromEntries(Object.entries(data).map(([key, { value }]) => [key, value])),
    };
  }
}
