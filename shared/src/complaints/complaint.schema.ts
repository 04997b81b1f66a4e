import { z } from 'zod';
import { files } from '../files/file.schema.ts';
import { exactly } from '../kernel/exactly.schema.ts';
import { code, id, moment, name, telephone, text, words } from '../kernel/fields.schema.ts';
import * as contract from './complaint.contract.ts';

const place = exactly<contract.Place>()(
  z.strictObject({
    kind: z.enum(contract.PLACE_KINDS),
    buildingId: id.optional(),
    householdId: id.optional(),
    label: text({ min: 1, max: 200 }),
  }),
);

const caller = exactly<contract.Caller>()(
  z.strictObject({ personId: id.optional(), name: name.optional(), telephone: telephone.optional(), householdId: id.optional() }),
);

export const registerRequest = exactly<contract.RegisterRequest>()(
  z.strictObject({
    kind: z.enum(contract.COMPLAINT_KINDS),
    text: text(contract.REPORT_TEXT),
    place,
    category: code.optional(),
    urgent: z.boolean().optional(),
    files: files.optional(),
    sharedWithFamily: z.boolean().optional(),
    alike: id.optional(),
    source: z.enum(contract.SOURCES).optional(),
    caller: caller.optional(),
  }),
);

export const verifyRequest = exactly<contract.VerifyRequest>()(
  z.strictObject({
    finding: z.enum(['so', 'not-so']),
    words,
    duty: z.enum(['clear', 'unclear']),
    dutyDepartment: code.optional(),
    atPlaceAt: moment.optional(),
    files: files.optional(),
  }),
);

export const explainRequest = exactly<contract.ExplainRequest>()(z.strictObject({ explanation: words }));

export const decideRequest = exactly<contract.DecideRequest>()(z.strictObject({ decision: words }));

export const replyRequest = exactly<contract.ReplyRequest>()(z.strictObject({ remedy: words, channel: z.enum(contract.CHANNELS), files: files.optional() }));

export const notSolvedRequest = exactly<contract.NotSolvedRequest>()(z.strictObject({ remains: words, files: files.optional() }));

export const addRequest = exactly<contract.AddRequest>()(z.strictObject({ words: words.optional(), files: files.optional() }));

export const withdrawRequest = exactly<contract.WithdrawRequest>()(z.strictObject({ reason: words.optional() }));

export const urgeRequest = exactly<contract.UrgeRequest>()(z.strictObject({ words: words.optional() }));

export const noteRequest = exactly<contract.NoteRequest>()(z.strictObject({ words }));

/** A step that needs nothing but the will to take it. */
export const archiveRequest = exactly<Record<string, never>>()(z.strictObject({}));
