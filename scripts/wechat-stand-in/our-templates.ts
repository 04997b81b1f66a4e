import type { MessageName, MessageValue } from '@huiyin/shared/notifications/message.policy';
import { MESSAGE_TEMPLATES } from './message-templates.ts';

/** Which field of the stand-in's templates says what, in the order of their fields. */
const SAYS: Readonly<Record<MessageName, readonly MessageValue[]>> = {
  registered: ['number', 'subject', 'time', 'status', 'note'],
  dispatched: ['number', 'subject', 'person', 'time'],
  answered: ['number', 'subject', 'status', 'time', 'note'],
  'visit-coming': ['number', 'subject', 'time', 'person'],
  'please-rate': ['number', 'subject', 'time', 'note'],
  'new-order': ['number', 'subject', 'place', 'time', 'status'],
  'order-nearly-late': ['number', 'subject', 'place', 'time', 'note'],
  'order-late': ['number', 'subject', 'place', 'time', 'note'],
};

interface OurTemplate {
  readonly id: string;
  readonly fields: Partial<Readonly<Record<MessageValue, string>>>;
}

/** What the file of `WECHAT_TEMPLATES` says where the stand-in is asked. */
export const OUR_TEMPLATES = Object.fromEntries(
  MESSAGE_TEMPLATES.map(({ name, id, fields }) => [name, { id, fields: Object.fromEntries(fields.map(({ key }, at) => [SAYS[name][at]!, key])) }]),
) as Readonly<Record<MessageName, OurTemplate>>;
