import Taro from '@tarojs/taro';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { CONSENT_ANSWERS, type ConsentAnswer, type MessageConsentRequest } from '@huiyin/shared/notifications/message.contract';
import { call } from '../../api/client.ts';
import { newKey } from '../../api/new-key.ts';

/** Whether there is a window here in which consent can be given. */
export const canAskConsent = (): boolean => typeof Taro.requestSubscribeMessage === 'function';

/** `failed`: WeChat did not ask; its settings may say why. */
export type Asked = MessageConsentRequest['answers'] | 'failed';

const isAnswer = (said: unknown): said is ConsentAnswer => CONSENT_ANSWERS.some((answer) => answer === said);

async function tell(answers: MessageConsentRequest['answers']): Promise<void> {
  if (answers.length === 0) return;
  // WeChat tells the server as well, and that counts; without network this hint is not worth keeping.
  await call(endpoints.messageConsents, { answers }, newKey()).catch(() => undefined);
}

/**
 * Asks for messages of these templates, three at most. WeChat refuses it anywhere but in the turn of a tap itself: call it there, before
 * anything is awaited. Never throws; whoever takes a step does not wait for it.
 */
export async function askConsent(templateIds: readonly string[]): Promise<Asked> {
  if (templateIds.length === 0 || !canAskConsent()) return [];
  try {
    const said = { ...(await Taro.requestSubscribeMessage({ tmplIds: [...templateIds] } as Taro.requestSubscribeMessage.Option)) } as Record<string, unknown>;
    const answers = templateIds.flatMap((templateId) => {
      const answer = said[templateId];
      return isAnswer(answer) ? [{ templateId, answer }] : [];
    });
    await tell(answers);
    return answers;
  } catch {
    return 'failed';
  }
}
