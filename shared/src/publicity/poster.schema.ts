import { z } from 'zod';
import { exactly } from '../kernel/exactly.schema.ts';
import { id, text } from '../kernel/fields.schema.ts';
import { OUTSIDE, POSTER_LABEL, POSTERS_AT_ONCE, type NewPostersRequest, type RenamePosterRequest } from './poster.contract.ts';

/** One line, and not only blanks. */
const label = text(POSTER_LABEL).regex(/^[^\n]*\S[^\n]*$/u);

export const postersBuilding = z.union([id, z.literal(OUTSIDE)]).optional();
export const newPostersRequest = exactly<NewPostersRequest>()(z.strictObject({ building: id.nullable(), labels: z.array(label).min(1).max(POSTERS_AT_ONCE) }));
export const renamePosterRequest = exactly<RenamePosterRequest>()(z.strictObject({ label }));
