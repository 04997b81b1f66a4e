import { z } from 'zod';
import { files } from '../files/file.schema.ts';
import { exactly } from '../kernel/exactly.schema.ts';
import { fen, id, words } from '../kernel/fields.schema.ts';
import * as contract from './callback.contract.ts';

const checklistAnswer = exactly<contract.ChecklistAnswer>()(z.strictObject({ words: words.optional(), missingBecause: words.optional() }));

/** S8.3: the shape only; whether all five items are answered is the table's condition. */
const callbackChecklist = exactly<contract.CallbackChecklist>()(
  z.strictObject({
    inspection: checklistAnswer,
    service: checklistAnswer,
    improvement: checklistAnswer,
    charges: z.strictObject({ quoted: fen.optional(), collected: fen.optional(), missingBecause: words.optional() }),
    signature: z.strictObject({
      file: id.optional(),
      signedBy: z.enum(['owner', 'family', 'tenant']).optional(),
      photoOfPlace: id.optional(),
      missingBecause: words.optional(),
    }),
  }),
);

export const callbackSatisfiedRequest = exactly<contract.CallbackSatisfiedRequest>()(
  z.strictObject({ checklist: callbackChecklist.optional(), words, files: files.optional() }),
);

export const callbackAttemptRequest = exactly<contract.CallbackAttemptRequest>()(
  z.strictObject({ means: z.enum(contract.ATTEMPT_MEANS), words: words.optional() }),
);

export const callbackNotReachedRequest = exactly<contract.CallbackNotReachedRequest>()(z.strictObject({ words }));

export const callbackProblemRequest = exactly<contract.CallbackProblemRequest>()(
  z.strictObject({ remains: words, checklist: callbackChecklist.optional(), files: files.optional() }),
);
