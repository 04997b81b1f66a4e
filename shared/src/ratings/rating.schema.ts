import { z } from 'zod';
import { CHANNELS } from '../complaints/complaint.contract.ts';
import { exactly } from '../kernel/exactly.schema.ts';
import { words } from '../kernel/fields.schema.ts';
import * as contract from './rating.contract.ts';

const star = z.int().min(1).max(5);
const stars = exactly<contract.Stars>()(z.strictObject({ timeliness: star, quality: star, manner: star }));

export const rateRequest = exactly<contract.RateRequest>()(
  z.strictObject({ verdict: z.enum(contract.VERDICTS), stars: stars.optional(), words: words.optional(), saidBy: z.enum(CHANNELS).optional() }),
);
