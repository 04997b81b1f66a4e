import { z } from 'zod';
import { exactly } from '../kernel/exactly.schema.ts';
import { id } from '../kernel/fields.schema.ts';
import type { ReadNoticesRequest } from './inbox.contract.ts';

export const readNoticesRequest = exactly<ReadNoticesRequest>()(z.strictObject({ complaint: id.optional() }).default({}));
