/** What is pushed, without what every push begins with. */
export interface PushEvent {
  readonly Event: string;
  /** Seconds. The events of subscription messages have it as a string, the others as a number. */
  readonly CreateTime: string | number;
  /** The person in most events; in some the platform's own name, and the person is elsewhere. */
  readonly FromUserName: string;
  readonly [field: string]: unknown;
}

const seconds = (moment: Date): number => Math.floor(moment.getTime() / 1000);
/** The platform's own name where it pushes for itself. */
const PLATFORM = openIdLike('platform');

function openIdLike(name: string): string {
  return `o${name.padEnd(27, '0')}`;
}

/** One item stands alone; only several are an array. */
const listOf = (items: readonly object[]): unknown => (items.length === 1 ? items[0] : items);

function messagesEvent(Event: string, openId: string, at: Date, items: readonly object[]): PushEvent {
  return { FromUserName: openId, CreateTime: String(seconds(at)), Event, List: listOf(items) };
}

/** Somebody answered the question for one or several templates. */
export const popupEvent = (openId: string, at: Date, answers: Readonly<Record<string, 'accept' | 'reject'>>): PushEvent =>
  messagesEvent(
    'subscribe_msg_popup_event',
    openId,
    at,
    Object.entries(answers).map(([TemplateId, SubscribeStatusString]) => ({ TemplateId, SubscribeStatusString, PopupScene: '0' })),
  );

/** Somebody switched messages off in the settings of WeChat. */
export const changeEvent = (openId: string, at: Date, templateIds: readonly string[]): PushEvent =>
  messagesEvent(
    'subscribe_msg_change_event',
    openId,
    at,
    templateIds.map((TemplateId) => ({ TemplateId, SubscribeStatusString: 'reject' })),
  );

export const sentEvent = (openId: string, at: Date, TemplateId: string, MsgID: string): PushEvent =>
  messagesEvent('subscribe_msg_sent_event', openId, at, [{ TemplateId, MsgID, ErrorCode: '0', ErrorStatus: 'success' }]);

/** The verdict on a picture; without a verdict it could not be downloaded (-1008), and there is no result. */
export function mediaCheckEvent(at: Date, appid: string, trace_id: string, verdict: { suggest: string; label: number } | null): PushEvent {
  const head = { FromUserName: PLATFORM, CreateTime: seconds(at), Event: 'wxa_media_check', appid, trace_id, version: 2 };
  if (!verdict) return { ...head, errcode: -1008, errmsg: 'download media failed' };
  const detail = [{ strategy: 'content_model', errcode: 0, ...verdict, prob: 90 }];
  return { ...head, errcode: 0, errmsg: 'ok', detail, result: verdict };
}

/** A person took back what they had agreed to (`RevokeInfo`: 8 the number, 13 the place, 14 pictures …), or left WeChat altogether. */
export function authorizationEvent(kind: 'revoke' | 'cancellation', at: Date, AppID: string, OpenID: string, revoked: number | null = null): PushEvent {
  const head = { FromUserName: PLATFORM, CreateTime: seconds(at), Event: `user_authorization_${kind}`, OpenID, AppID };
  return revoked === null ? head : { ...head, RevokeInfo: String(revoked) };
}
