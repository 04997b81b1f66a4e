import Taro from '@tarojs/taro';
import type { Membership } from '@huiyin/shared/accounts/account.contract';
import { enter } from '../../features/accounts/faces.ts';
import { go } from '../../navigation.ts';

/** After signing in: back to the page that asked for it, unless somebody else left it in mid-work; else to where they belong. */
export const goOn = (membership: Membership, before: string | null): Promise<unknown> =>
  Taro.getCurrentPages().length > 1 && (before === null || before === membership.id) ? go.back() : enter(membership);
