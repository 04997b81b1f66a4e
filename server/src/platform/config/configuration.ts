import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { ConfigurationError } from './configuration-error.ts';
import { wechatSettings } from './wechat-configuration.ts';
import type { WechatSettings } from '../wechat/wechat-settings.ts';

/** What an operator may set; parsed once at start. */
export interface Configuration {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  readonly filesUrl: string;
  /** The demo community with its person picker. */
  readonly demo: boolean;
  /** Signs the links to files; from `SECRET`, else kept beside the database. */
  readonly secret: string | null;
  readonly metricsToken: string | null;
  /** The folder of the built web face, served at `/`. */
  readonly webRoot: string | null;
  readonly logLevel: LogLevel;
  /** Where others reach this house, without a slash at its end; WeChat fetches pictures from there. */
  readonly publicUrl: string | null;
  /** The mini-program as WeChat knows it; `null` where the house runs without WeChat. */
  readonly wechat: WechatSettings | null;
}

export { ConfigurationError };

export type Environment = Readonly<Record<string, string | undefined>>;

const DATABASE_FORMS = 'sqlite:<file> or mysql://<user>:<password>@<host>:3306/<database>';

function port(value: string | undefined): number {
  const number = Number(value ?? '3000');
  if (!Number.isInteger(number) || number < 1 || number > 65535)
    throw new ConfigurationError(`PORT is "${value}". Set it to a free port between 1 and 65535, for example PORT=3000.`);
  return number;
}

function databaseUrl(value: string | undefined): string {
  if (!value) throw new ConfigurationError(`DATABASE_URL is not set. Set it to ${DATABASE_FORMS}, or use npm start, which sets it to the embedded database.`);
  // Two connections share a file, and nothing in memory.
  if (value.startsWith('sqlite:')) {
    if (!/^sqlite:(\?.*|:memory:.*)?$/.test(value)) return value;
  } else if (/^(mysql|mariadb):\/\/[^/]+\/[^/?]+/.test(value) && URL.canParse(value)) return value;
  throw new ConfigurationError(`DATABASE_URL is "${withoutPassword(value)}". It must be ${DATABASE_FORMS}.`);
}

function filesUrl(value: string | undefined): string {
  if (!value) throw new ConfigurationError('FILES_URL is not set. Set it to a folder, or to s3://<key>:<secret>@<host>/<bucket>.');
  if (value.startsWith('s3:') || value.startsWith('s3+http:')) {
    if (/^s3(\+http)?:\/\/[^/]+\/./.test(value) && URL.canParse(value)) return value;
    throw new ConfigurationError(
      `FILES_URL is "${withoutPassword(value)}". For S3 it must be s3://<key>:<secret>@<host>/<bucket> (s3+http:// for a server without TLS).`,
    );
  }
  if (/^[a-z0-9+]+:\/\//i.test(value))
    throw new ConfigurationError(
      `FILES_URL is "${withoutPassword(value)}". It must be a folder, or s3://<key>:<secret>@<host>/<bucket> (s3+http:// for a server without TLS).`,
    );
  return resolve(value);
}

function flag(name: string, value: string | undefined, otherwise: boolean): boolean {
  if (value === undefined || value === '') return otherwise;
  if (value === '1' || value === 'true') return true;
  if (value === '0' || value === 'false') return false;
  throw new ConfigurationError(`${name} is "${value}". Set it to 1 (on) or 0 (off).`);
}

const withoutPassword = (url: string): string => url.replace(/(:\/\/[^:@/]*):.*@/, '$1:***@');

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

function host(value: string | null): string {
  if (value === null || value === 'localhost') return value ?? '127.0.0.1';
  if (isIP(value)) return value;
  throw new ConfigurationError(`HOST is "${value}". Set HOST=127.0.0.1 for this machine alone, or HOST=0.0.0.0 for all of its networks.`);
}

function webRoot(value: string | null): string | null {
  if (value === null || existsSync(join(value, 'index.html'))) return value;
  throw new ConfigurationError(
    `WEB_ROOT is "${value}", and there is no index.html. Build the web face first (npm run build:h5) and name its folder, or leave WEB_ROOT out.`,
  );
}

function logLevel(value: string | null): LogLevel {
  const known = LOG_LEVELS.find((level) => level === (value ?? 'info'));
  if (known) return known;
  throw new ConfigurationError(`LOG_LEVEL is "${value}". Set it to one of ${LOG_LEVELS.join(', ')}.`);
}

function publicUrl(value: string | null): string | null {
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username) return url.origin;
  throw new ConfigurationError(
    `PUBLIC_URL is "${withoutPassword(value)}". Set it to the address under which others reach this house, for example https://huiyin.example.com.`,
  );
}

/** Set to nothing is not set. */
const optional = (value: string | undefined): string | null => (value === undefined || value === '' ? null : value);

/** Reads the settings. @throws ConfigurationError with a sentence that says what to do. */
export function readConfiguration(env: Environment): Configuration {
  return {
    port: port(env.PORT),
    host: host(optional(env.HOST)),
    databaseUrl: databaseUrl(env.DATABASE_URL),
    filesUrl: filesUrl(env.FILES_URL),
    demo: flag('DEMO', env.DEMO, false),
    secret: optional(env.SECRET),
    metricsToken: optional(env.METRICS_TOKEN),
    webRoot: webRoot(optional(env.WEB_ROOT)),
    logLevel: logLevel(optional(env.LOG_LEVEL)),
    publicUrl: publicUrl(optional(env.PUBLIC_URL)),
    wechat: wechatSettings(env),
  };
}
