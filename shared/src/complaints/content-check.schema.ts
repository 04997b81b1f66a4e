import { z } from 'zod';
import { exactly } from '../kernel/exactly.schema.ts';
import { CONTENT_DECISIONS, type DecideContentRequest } from './content-check.contract.ts';

export const decideContentRequest = exactly<DecideContentRequest>()(z.strictObject({ decision: z.enum(CONTENT_DECISIONS) }));
