import { SCAN_PAGE } from '@huiyin/shared/publicity/scan-scene';
import { ConfigurationError } from '../../config/configuration-error.ts';
import { readConfiguration, type Environment } from '../../config/configuration.ts';
import { wechatSettings, wechatSettingsLacking } from '../../config/wechat-configuration.ts';
import { exchange, type WechatRequest } from '../exchange.ts';
import { stableToken } from '../stable-token.ts';
import type { WechatSettings } from '../wechat-settings.ts';
import { compareTemplates, type TakenTemplate } from './compare-templates.ts';
import { lineOf, notChecked, tried, type Finding } from './finding.ts';
import { pushAddress } from './push-address.ts';

const LACKING = 2;
const SENTENCE = '三号楼二单元的电梯有异响。';
/** Of no point anywhere: a code that is scanned by mistake leads to nothing. */
const SCENE = 'p=SMOKE0SMOKE';
const SMALLEST_CODE = 280;

/** What was left for a person to see, because to try it would cost a consent, money or a picture of somebody. */
const LEFT_ALONE: readonly Finding[] = [
  notChecked('sending a message', 'it would use up the consent of a person', 'Allow a message on a telephone, report a matter, and see it arrive.'),
  notChecked('telephone number', 'each number that is released costs money', 'Sign in on a telephone once and release the number.'),
  notChecked(
    'check of pictures',
    'its verdict comes by push',
    'Report a matter with a photo; within half an hour /metrics counts a wechat_pushes of wxa_media_check.',
  ),
  notChecked('domains, category, privacy guideline, filing', 'the platform has no door for them', 'See docs/going-live.md.'),
];

type Ask = (request: WechatRequest) => Promise<Buffer>;

async function login(ask: Ask, { appId, secret }: WechatSettings, code: string | undefined): Promise<{ finding: Finding; openId: string | null }> {
  const check = 'login';
  if (!code)
    return {
      finding: notChecked(check, 'WECHAT_SMOKE_CODE is not set', 'Set it to a code that wx.login gave less than five minutes ago; each works once.'),
      openId: null,
    };
  let openId: string | null = null;
  const finding = await tried(check, 'exchanged WECHAT_SMOKE_CODE for an openid', async () => {
    const query = { appid: appId, secret, js_code: code, grant_type: 'authorization_code' };
    const answer = JSON.parse((await ask({ method: 'GET', path: '/sns/jscode2session', query })).toString('utf8')) as { openid: string };
    openId = answer.openid;
    return 'an openid, which is not shown';
  });
  return { finding, openId };
}

async function words(ask: Ask, query: WechatRequest['query'], openId: string | null): Promise<Finding> {
  const check = 'check of words';
  if (!openId)
    return notChecked(
      check,
      'there is no openid',
      'Set WECHAT_SMOKE_CODE, or WECHAT_SMOKE_OPENID of somebody who used the mini-program in the last two hours.',
    );
  return tried(check, `had “${SENTENCE}” checked`, async () => {
    const body = { version: 2, scene: 3, openid: openId, content: SENTENCE };
    const { result } = JSON.parse((await ask({ method: 'POST', path: '/wxa/msg_sec_check', query, body })).toString('utf8')) as {
      result: { suggest: string; label: number };
    };
    return `${result.suggest}, label ${result.label}`;
  });
}

async function templates(ask: Ask, query: WechatRequest['query'], ours: WechatSettings['templates']): Promise<Finding[]> {
  let taken: readonly TakenTemplate[] = [];
  const list = await tried('templates', 'asked which templates this AppID has taken', async () => {
    const answer = JSON.parse((await ask({ method: 'GET', path: '/wxaapi/newtmpl/gettemplate', query })).toString('utf8')) as { data: TakenTemplate[] };
    taken = answer.data;
    return `${taken.length} of them`;
  });
  return list.result === 'good' ? [list, ...compareTemplates(ours, taken)] : [list];
}

const code = (ask: Ask, query: WechatRequest['query'], { check, published }: { check: string; published: boolean }): Promise<Finding> =>
  tried(check, `asked for a code of ${SCAN_PAGE}${published ? ', which has to be in the published version' : ''}`, async () => {
    const body = { scene: SCENE, page: SCAN_PAGE, width: SMALLEST_CODE, check_path: published };
    return `a picture of ${(await ask({ method: 'POST', path: '/wxa/getwxacodeunlimit', query, body, answer: 'picture' })).length} bytes`;
  });

async function findings(settings: WechatSettings, env: Environment, now: Date): Promise<Finding[]> {
  const ask: Ask = (request) => exchange(settings.baseUrl, request);
  let query = {};
  const token = await tried('access token', 'asked for the stable token, none forced', async () => {
    const { access_token, expires_in } = await stableToken(settings, false);
    query = { access_token };
    return `a token for ${Math.floor(expires_in / 60)} minutes, which is not shown`;
  });
  const { finding: signedIn, openId } = await login(ask, settings, env.WECHAT_SMOKE_CODE);
  const withToken: Finding[] = [];
  if (token.result === 'good') {
    withToken.push(...(await templates(ask, query, settings.templates)));
    withToken.push(await words(ask, query, openId ?? (env.WECHAT_SMOKE_OPENID || null)));
    withToken.push(await code(ask, query, { check: 'code for a poster', published: false }));
    withToken.push(await code(ask, query, { check: 'page of the codes', published: true }));
  } else withToken.push(notChecked('templates, check of words, codes', 'they need the token'));
  const publicUrl = env.PUBLIC_URL ? readPublicUrl(env) : null;
  return [token, signedIn, ...withToken, await pushAddress(settings, publicUrl, now), ...LEFT_ALONE];
}

/** Only that one setting: the smoke has no database and no port. */
const readPublicUrl = (env: Environment): string | null =>
  readConfiguration({ DATABASE_URL: 'sqlite:none', FILES_URL: 'none', PUBLIC_URL: env.PUBLIC_URL }).publicUrl;

/**
 * Tries the platform's doors with the settings of this house, from this machine, and tells of each what was done, what came back and what to do.
 * Nothing that it says holds a secret, a token or an openid.
 * @returns the exit code: 0 where nothing is wrong, 1 where something is, 2 where the settings do not suffice to ask
 */
export async function smoke(env: Environment, say: (line: string) => void, now: Date): Promise<number> {
  const lacking = wechatSettingsLacking(env);
  if (!env.WECHAT || lacking.length > 0) {
    say(
      `To try WeChat's doors these are missing:\n${[...(env.WECHAT ? [] : ['WECHAT: on']), ...lacking].map((line) => `  ${line}`).join('\n')}\nSee docs/going-live.md.`,
    );
    return LACKING;
  }
  try {
    const found = await findings(wechatSettings(env)!, env, now);
    for (const finding of found) say(lineOf(finding));
    const count = (result: Finding['result']): number => found.filter((finding) => finding.result === result).length;
    say(`${count('good')} good, ${count('wrong')} wrong, ${count('not checked')} not checked`);
    return count('wrong') === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    say(error.message);
    return LACKING;
  }
}
