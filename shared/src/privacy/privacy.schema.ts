import { z } from 'zod';
import { exactly } from '../kernel/exactly.schema.ts';
import type { ConsentRequest, ErasureRequest } from './privacy.contract.ts';

export const consentRequest = exactly<ConsentRequest>()(z.strictObject({ version: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) }));
export const erasureRequest = exactly<ErasureRequest>()(z.strictObject({ understood: z.literal(true) }));
