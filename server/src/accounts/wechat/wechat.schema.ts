import { z } from 'zod';
import type {
  SignInDecideRequest,
  SignInLookRequest,
  SignInScanRequest,
  WechatBindRequest,
  WechatSignInRequest,
} from '@huiyin/shared/accounts/wechat.contract';
import { exactly } from '@huiyin/shared/kernel/exactly.schema';
import { id } from '@huiyin/shared/kernel/fields.schema';

const code = z.string().min(1).max(128);
const name = z.string().trim().min(1).max(40);
const secret = z.string().min(1).max(64);

export const wechatSignInRequest = exactly<WechatSignInRequest>()(z.strictObject({ code }));
export const wechatBindRequest = exactly<WechatBindRequest>()(
  z.strictObject({
    binding: secret,
    who: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('invitation'), code: z.string().regex(/^[A-Z0-9]{10}$/), name }),
      z.strictObject({ by: z.literal('telephone'), code, name }),
      z.strictObject({ by: z.literal('visitor'), community: id, name }),
    ]),
  }),
);
export const signInLookRequest = exactly<SignInLookRequest>()(z.strictObject({ secret }));
export const signInScanRequest = exactly<SignInScanRequest>()(z.strictObject({ scene: z.string().min(1).max(32) }));
export const signInDecideRequest = exactly<SignInDecideRequest>()(z.strictObject({ approve: z.boolean(), digits: z.string().regex(/^\d{2}$/) }));
