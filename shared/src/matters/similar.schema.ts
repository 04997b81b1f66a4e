import { z } from 'zod';
import { exactly } from '../kernel/exactly.schema.ts';
import { code, id, text } from '../kernel/fields.schema.ts';
import type { SimilarRequest } from './matter.contract.ts';

export const similarRequest = exactly<SimilarRequest>()(
  z.strictObject({ category: code, building: id.optional(), place: text({ min: 1, max: 200 }).optional() }),
);
