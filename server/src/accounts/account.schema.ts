import { z } from 'zod';
import type { BindRequest, DemoSignInRequest, InvitationRequest, SwitchRequest } from '@huiyin/shared/accounts/account.contract';
import { HOUSEHOLD_RELATIONS } from '@huiyin/shared/communities/community.contract';
import { exactly } from '@huiyin/shared/kernel/exactly.schema';
import { id } from '@huiyin/shared/kernel/fields.schema';

export const demoSignInRequest = exactly<DemoSignInRequest>()(z.strictObject({ person: id }));
export const switchRequest = exactly<SwitchRequest>()(z.strictObject({ membership: id }));
export const bindRequest = exactly<BindRequest>()(z.strictObject({ code: z.string().regex(/^[A-Z0-9]{10}$/) }));
/** A resident's own door has nothing to say: an empty request is one without a body. */
export const invitationRequest = exactly<InvitationRequest>()(z.strictObject({ relation: z.enum(HOUSEHOLD_RELATIONS).optional() })).default({});
