import { z } from 'zod';
import { files } from '../files/file.schema.ts';
import { exactly } from '../kernel/exactly.schema.ts';
import { code, fen, id, moment, name, words } from '../kernel/fields.schema.ts';
import * as contract from './dispatch.contract.ts';

/** A plan with more steps than this is a project, not an order. */
const STEPS_LIMIT = 50;
const MATERIALS_LIMIT = 100;
const DEPARTMENTS_LIMIT = 20;

export const dispatchRequest = exactly<contract.DispatchRequest>()(
  z.strictObject({ department: code, worker: id.optional(), remedyBy: moment, note: words.optional() }),
);

export const acceptRequest = exactly<contract.AcceptRequest>()(z.strictObject({ order: id }));

export const reassignRequest = exactly<contract.ReassignRequest>()(z.strictObject({ order: id, worker: id, reason: words }));

export const returnRequest = exactly<contract.ReturnRequest>()(z.strictObject({ order: id, reason: words }));

export const appointRequest = exactly<contract.AppointRequest>()(z.strictObject({ from: moment, until: moment, words: words.optional() }));

export const arriveRequest = exactly<contract.ArriveRequest>()(z.strictObject({ order: id, finding: words, files: files.optional() }));

const correctiveAction = exactly<contract.CorrectiveAction>()(z.strictObject({ words, by: moment }));

export const diagnoseRequest = exactly<contract.DiagnoseRequest>()(
  z.strictObject({
    order: id,
    cause: words,
    steps: z.array(words).max(STEPS_LIMIT),
    materials: words.optional(),
    assistingDepartments: z.array(code).max(DEPARTMENTS_LIMIT).optional(),
    corrective: correctiveAction.optional(),
  }),
);

export const holdRequest = exactly<contract.HoldRequest>()(
  z.strictObject({
    order: id,
    reason: z.enum(contract.HOLD_REASONS),
    words: words.optional(),
    madeSafe: words,
    nextVisit: z.strictObject({ from: moment, until: moment }),
  }),
);

const materialLine = exactly<contract.MaterialLine>()(z.strictObject({ name, quantity: name, amount: fen }));

export const completeRequest = exactly<contract.CompleteRequest>()(
  z.strictObject({
    order: id,
    done: words,
    photosBefore: files.optional(),
    photosAfter: files.optional(),
    noPhotoReason: words.optional(),
    materials: z.array(materialLine).max(MATERIALS_LIMIT).optional(),
    quoted: fen,
    stepsDone: z
      .array(
        z
          .int()
          .min(0)
          .max(STEPS_LIMIT - 1),
      )
      .max(STEPS_LIMIT)
      .optional(),
  }),
);

export const completeCorrectiveRequest = exactly<contract.CompleteCorrectiveRequest>()(z.strictObject({ order: id, done: words }));

export const issueRectificationRequest = exactly<contract.IssueRectificationRequest>()(z.strictObject({ notice: words, remedyBy: moment }));
