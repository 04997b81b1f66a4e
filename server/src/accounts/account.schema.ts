import { z } from 'zod';
import type { BindRequest, DemoSignInRequest, SwitchRequest } from '@huiyin/shared/accounts/account.contract';
import { exactly } from '@huiyin/shared/kernel/exactly.schema';
import { id } from '@huiyin/shared/kernel/fields.schema';

export const demoSignInRequest = exactly<DemoSignInRequest>()(z.strictObject({ person: id }));
export const switchRequest = exactly<SwitchRequest>()(z.strictObject({ membership: id }));
export const bindRequest = exactly<BindRequest>()(z.strictObject({ code: z.string().regex(/^[A-Z0-9]{10}$/) }));
