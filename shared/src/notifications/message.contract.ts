import type { Role } from '../access/roles.ts';
import type { MessageName } from './message.policy.ts';

/** waiting → sending → sent, or one of the ends that say why not. `unknown`: it may have arrived, so it is not sent again. */
export const MESSAGE_STATES = ['waiting', 'sending', 'sent', 'unknown', 'not-sent'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** Why a message was not sent. */
export const NOT_SENT_REASONS = ['no-wechat', 'no-consent', 'no-template', 'refused', 'too-late', 'misconfigured'] as const;
export type NotSentReason = (typeof NOT_SENT_REASONS)[number];

/** What the desk sees on a matter of what was told by WeChat. */
export interface MessageLine {
  id: string;
  name: MessageName;
  state: MessageState;
  reason: NotSentReason | null;
  recipient: string;
  role: Role;
  at: string;
  /** When it ended, one way or the other. */
  endedAt: string | null;
}

/** `GET /me/message-templates`: what the tap may ask for, and how many messages of each may still be sent. */
export interface MessageTemplateView {
  name: MessageName;
  templateId: string;
  credits: number;
}
export const CONSENT_ANSWERS = ['accept', 'reject', 'ban', 'filter'] as const;
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number];
/** `POST /me/message-consents`: what the platform's window answered. The platform's own event counts; this is a hint until it comes. */
export interface MessageConsentRequest {
  answers: { templateId: string; answer: ConsentAnswer }[];
}
