import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { MessageName } from '@huiyin/shared/notifications/message.policy';
import type { MessageTemplate, WechatSettings } from '../../platform/wechat/wechat-settings.ts';

const SCRIPTS = new URL('../../../../scripts/', import.meta.url);
const AT_ONCE = 16;

interface Settings {
  readonly appId: string;
  readonly secret: string;
  readonly callback: { readonly token: string; readonly aesKey: string };
  readonly templates: readonly { readonly id: string }[];
}
export interface Arrived {
  readonly openId: string;
  readonly data: Readonly<Record<string, string>>;
}

/** WeChat's platform in small, in a process of its own; ended by its own id. */
export class BenchStandIn {
  private constructor(
    private readonly process: ChildProcess,
    private readonly url: string,
  ) {}

  static async open(): Promise<BenchStandIn> {
    const path = (file: string): string => fileURLToPath(new URL(file, SCRIPTS));
    const args = ['-C', 'source', '--import', path('ts.mjs'), path('wechat-stand-in/main.ts')];
    const child = spawn(process.execPath, args, { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /listens on (http:\S+?);/.exec(said)?.[1];
        if (found) resolve(found);
      });
      child.once('exit', (code) => reject(new Error(`The stand-in ended with ${code}.`)));
    });
    return new BenchStandIn(child, url);
  }

  /** One of its doors for the users' side and the switches. @throws Error with what it says */
  async ask<Answer>(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', door: string, body?: object): Promise<Answer> {
    const response = await fetch(`${this.url}/_stand-in/${door}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const answer = (await response.json()) as Answer & { error?: string };
    if (!response.ok) throw new Error(`The stand-in refuses ${method} ${door}: ${answer.error}`);
    return answer;
  }

  /** What the house is to be set to. */
  async settings(): Promise<WechatSettings> {
    const { appId, secret, callback } = await this.ask<Settings>('GET', 'settings');
    const templates = await this.ask<Readonly<Record<MessageName, MessageTemplate>>>('GET', 'our-templates');
    return { appId, secret, baseUrl: this.url, templates, push: { token: callback.token, aesKey: callback.aesKey } };
  }

  /** Each of them allows this template without end. */
  async allow(openIds: readonly string[], templateId: string): Promise<void> {
    const { templates } = await this.ask<Settings>('GET', 'settings');
    await this.ask('PATCH', 'settings', { templates: templates.map((template) => ({ ...template, kind: 'long-term' })) });
    for (let at = 0; at < openIds.length; at += AT_ONCE)
      await Promise.all(openIds.slice(at, at + AT_ONCE).map((openid) => this.ask('POST', 'popup-answers', { openid, answers: { [templateId]: 'accept' } })));
  }

  /** How often this door of the platform was asked. */
  async asked(path: string): Promise<number> {
    return (await this.ask<readonly object[]>('GET', `log?path=${encodeURIComponent(path)}`)).length;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGTERM');
    await gone;
  }
}
