import { z } from 'zod';
import { exactly } from '../kernel/exactly.schema.ts';
import { CONSENT_ANSWERS, type MessageConsentRequest } from './message.contract.ts';

export const messageConsentRequest = exactly<MessageConsentRequest>()(
  z.strictObject({
    answers: z
      .array(z.strictObject({ templateId: z.string().min(1).max(64), answer: z.enum(CONSENT_ANSWERS) }))
      .min(1)
      .max(5),
  }),
);
