import { z } from 'zod';
import { id } from '../kernel/fields.schema.ts';
import { FILES_PER_STEP } from './file.contract.ts';

/** The ids of what was uploaded before and now belongs to a step. */
export const files = z.array(id).max(FILES_PER_STEP);
