import { isIP } from 'node:net';
import { WECHAT_HOST, type WechatSettings } from '../wechat/wechat-settings.ts';
import { ConfigurationError } from './configuration-error.ts';
import { messageTemplates } from './message-templates.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What has to be set with `WECHAT`, the form that each has, and where it is found. */
const REQUIRED = {
  WECHAT_APP_ID: { form: /^wx[0-9a-f]{16}$/, looks: 'the AppID of the mini-program, wx and 16 characters' },
  WECHAT_SECRET: { form: /^[0-9a-f]{32}$/, looks: 'the AppSecret, 32 characters' },
  WECHAT_PUSH_TOKEN: { form: /^[A-Za-z0-9]{3,32}$/, looks: 'the Token of the message push, 3 to 32 letters and digits' },
  WECHAT_PUSH_KEY: { form: /^[A-Za-z0-9]{43}$/, looks: 'the EncodingAESKey of the message push, 43 letters and digits' },
} as const;

/** A secret is never shown in a sentence: it says which setting and what form. */
function required(env: Environment, name: keyof typeof REQUIRED): string {
  const value = env[name] ?? '';
  const { form, looks } = REQUIRED[name];
  if (form.test(value)) return value;
  throw new ConfigurationError(`${name} is ${value === '' ? 'not set' : 'of another form'}. Set it to ${looks}, or leave WECHAT out to run without WeChat.`);
}

/** The host is fixed: only a stand-in on this machine may be asked in the platform's place. */
function standInUrl(value: string | undefined): string {
  const url = value && URL.canParse(value) ? new URL(value) : null;
  const isLoopback = url !== null && (url.hostname === 'localhost' || (isIP(url.hostname) === 4 && url.hostname.startsWith('127.')));
  if (url?.protocol === 'http:' && isLoopback) return url.origin;
  throw new ConfigurationError(
    `WECHAT_URL is "${value ?? ''}". With WECHAT=stand-in it must be the stand-in on this machine, for example http://127.0.0.1:3999.`,
  );
}

function baseUrl({ WECHAT, WECHAT_URL }: Environment): string {
  if (WECHAT === 'stand-in') return standInUrl(WECHAT_URL);
  if (WECHAT !== 'on') throw new ConfigurationError(`WECHAT is "${WECHAT}". Set it to on, to stand-in, or leave it out.`);
  if (WECHAT_URL) throw new ConfigurationError('WECHAT_URL is for WECHAT=stand-in alone: WeChat itself has one address. Leave it out.');
  return WECHAT_HOST;
}

/** Which of the settings that belong to `WECHAT` cannot be used as they are, each with the form that it has. */
export const wechatSettingsLacking = (env: Environment): string[] =>
  Object.entries(REQUIRED)
    .filter(([name, { form }]) => !form.test(env[name] ?? ''))
    .map(([name, { looks }]) => `${name}: ${looks}`);

/** @throws ConfigurationError */
export function wechatSettings(env: Environment): WechatSettings | null {
  if (!env.WECHAT) return null;
  return {
    baseUrl: baseUrl(env),
    appId: required(env, 'WECHAT_APP_ID'),
    secret: required(env, 'WECHAT_SECRET'),
    templates: messageTemplates(env.WECHAT_TEMPLATES),
    push: { token: required(env, 'WECHAT_PUSH_TOKEN'), aesKey: required(env, 'WECHAT_PUSH_KEY') },
  };
}
