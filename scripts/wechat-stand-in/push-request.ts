import { randomInt } from 'node:crypto';
import { signed, sealed } from './push-seal.ts';
import type { PushEvent } from './push-events.ts';
import type { Callback, StandInSettings } from './settings.ts';
import { xmlOf } from './xml.ts';

/** What is wrong with a push that did not come from the platform, or was spoiled on its way. */
export const DAMAGES = ['forged-signature', 'unsigned', 'broken-seal', 'other-key', 'other-app', 'stale'] as const;
export type Damage = (typeof DAMAGES)[number];

export interface PushRequest {
  readonly url: string;
  readonly body: string;
  readonly contentType: string;
}
export type PushStyle = Partial<Pick<Callback, 'mode' | 'format'>> & { readonly damage?: Damage | undefined };

const STALE_S = 3600;
const FOREIGN_APP = 'wxffffffffffffffff';
const FOREIGN_KEY = 'B'.repeat(42) + 'A';
/** The elements in which XML wraps what JSON has at its top. */
const WRAPPED: Readonly<Record<string, string>> = {
  subscribe_msg_popup_event: 'SubscribeMsgPopupEvent',
  subscribe_msg_change_event: 'SubscribeMsgChangeEvent',
  subscribe_msg_sent_event: 'SubscribeMsgSentEvent',
};

const writers = { json: (content: object) => JSON.stringify(content), xml: xmlOf };
const contentTypes = { json: 'application/json', xml: 'text/xml' };

function contentOf(event: PushEvent, to: string, format: 'json' | 'xml'): object {
  const { FromUserName, CreateTime, Event, ...rest } = event;
  const head = { ToUserName: to, FromUserName, CreateTime, MsgType: 'event', Event };
  const wrapper = format === 'xml' ? WRAPPED[Event] : undefined;
  return wrapper ? { ...head, [wrapper]: rest } : { ...head, ...rest };
}

/** The address with its signature; `echostr` where the console asks whether anybody is there. */
function addressOf({ url, token }: Callback, now: Date, damage: Damage | undefined, more: Readonly<Record<string, string>>, encrypted?: string): string {
  const address = new URL(url!);
  if (damage === 'unsigned') return address.href;
  const timestamp = String(Math.floor(now.getTime() / 1000) - (damage === 'stale' ? STALE_S : 0));
  const nonce = String(randomInt(1_000_000_000));
  const key = damage === 'forged-signature' ? `${token}?` : token;
  const all = { signature: signed(key, timestamp, nonce), timestamp, nonce, ...more };
  for (const [name, value] of Object.entries(all)) address.searchParams.set(name, value);
  if (encrypted !== undefined) address.searchParams.set('msg_signature', signed(key, timestamp, nonce, encrypted));
  return address.href;
}

/** With which the platform's console asks, before it takes an address: the answer has to be `echostr`. */
export const verificationOf = (callback: Callback, now: Date, echostr: string, damage?: Damage): string => addressOf(callback, now, damage, { echostr });

/** Of the right size, and nothing that was ever sealed. */
const spoiled = (encrypted: string): string => Buffer.from(encrypted, 'base64').reverse().toString('base64');

/** A push as it goes over the line, whole or damaged. */
export function pushRequestOf(event: PushEvent, { appId, originalId, callback }: StandInSettings, now: Date, style: PushStyle = {}): PushRequest {
  const { mode = callback.mode, format = callback.format, damage } = style;
  const content = writers[format](contentOf(event, originalId, format));
  const openid = event.FromUserName;
  const contentType = contentTypes[format];
  if (mode === 'plain') return { url: addressOf(callback, now, damage, { openid }), body: content, contentType };
  const whole = sealed(content, damage === 'other-app' ? FOREIGN_APP : appId, damage === 'other-key' ? FOREIGN_KEY : callback.aesKey);
  const Encrypt = damage === 'broken-seal' ? spoiled(whole) : whole;
  const url = addressOf(callback, now, damage, { openid, encrypt_type: 'aes' }, Encrypt);
  return { url, body: writers[format]({ ToUserName: originalId, Encrypt }), contentType };
}
