import { WechatError } from '../wechat-errors.ts';

const ASK_LATER = 'Ask again in a minute.';
const SECRET = 'Compare WECHAT_APP_ID and WECHAT_SECRET with the console (开发管理 → 开发设置). A secret that was reset there is to be set here anew.';

/** What the operator does about an errcode of the platform, as far as its pages or its console say. */
export const ERRCODE_REMEDIES: Readonly<Record<number, string>> = {
  [-1]: 'The platform is busy. Ask again in a minute.',
  40001: 'The token is not the newest: some other program fetches tokens for this AppID. Let this house alone do it.',
  40003: 'WECHAT_SMOKE_OPENID is no openid of this AppID. Take one that signed in to this mini-program, or give WECHAT_SMOKE_CODE.',
  40013: SECRET,
  40029: 'The login code is of another AppID, or mistyped. Take a new one from wx.login in this mini-program.',
  40097: 'An argument is not accepted: the program and the platform differ here. Report it with the rid.',
  40125: SECRET,
  40163: 'The login code was used already. Each works once: take a new one.',
  40164: 'The address from which this machine goes out is not in the whitelist. Enter it in the console (开发管理 → 开发设置 → IP白名单).',
  40226: 'WeChat blocks this user. Take the code of somebody else.',
  40243: 'The AppSecret is frozen. Unfreeze it in the console (开发管理 → 开发设置).',
  41030: 'The page is not in the published version. Before the first publication this is so; afterwards upload a version that has it.',
  43104: 'The openid is not of this AppID. Take one that signed in to this mini-program.',
  44991: ASK_LATER,
  45009: "The day's count is used up. It begins anew at midnight in China.",
  45011: ASK_LATER,
  48001: 'This mini-program has no right to this door. See 开发管理 → 接口权限 in the console.',
  50002: 'The mini-program is restricted. See the notices in the console.',
  61010: 'This person has not used the mini-program in the last two hours. Let them open it, or give WECHAT_SMOKE_CODE, and try again.',
  89503: 'An administrator has to confirm the request of the token, in WeChat.',
  89506: 'An administrator refused the request of the token. It can be made again after an hour.',
  89507: 'An administrator refused the request of the token. It can be made again after a day.',
};

/** What came back, and what to do about it. Neither holds a secret: the platform's own words are left out. */
export function remedyOf(error: unknown): { readonly found: string; readonly remedy: string } {
  if (!(error instanceof WechatError)) throw error;
  const { errcode, failure, rid } = error;
  if (errcode === null) {
    const found = failure === 'transient' ? 'nobody answered' : 'no answer in the form of the platform';
    return { found, remedy: 'See whether this machine reaches the platform over HTTPS, and whether a proxy stands between.' };
  }
  const trace = rid === null ? '' : `, rid ${rid}`;
  return { found: `errcode ${errcode}${trace}`, remedy: ERRCODE_REMEDIES[errcode] ?? `Look up errcode ${errcode} in the platform's documentation.` };
}
