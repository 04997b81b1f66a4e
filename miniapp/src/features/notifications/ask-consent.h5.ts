import type { MessageConsentRequest } from '@huiyin/shared/notifications/message.contract';

export type Asked = MessageConsentRequest['answers'] | 'failed';

/** A browser has no window in which consent can be given. */
export const canAskConsent = (): boolean => false;

export const askConsent = (): Promise<Asked> => Promise.resolve([]);
