import { openStandIn, type StandIn, type StandInOptions } from '../open-stand-in.ts';

export interface Said {
  readonly errcode?: number;
  readonly errmsg?: string;
  readonly [field: string]: unknown;
}

/** A stand-in with a clock that stands still until it is turned, and a server's way of asking it. */
export class Opened {
  /** 2026-11-24, nine in the morning in China. */
  private moment = new Date('2026-11-24T01:00:00Z').getTime();
  private standIn: StandIn;

  static async open(options: StandInOptions = {}): Promise<Opened> {
    const opened = new Opened();
    const settings = { sendTakesMs: 0, downloadsPictures: false, ...options.settings };
    opened.standIn = await openStandIn({ now: () => new Date(opened.moment), ...options, settings });
    return opened;
  }

  get control(): StandIn['control'] {
    return this.standIn.control;
  }

  get url(): string {
    return this.standIn.url;
  }

  close(): Promise<void> {
    return this.standIn.close();
  }

  pass({ hours = 0, minutes = 0, seconds = 0 }: { hours?: number; minutes?: number; seconds?: number }): void {
    this.moment += ((hours * 60 + minutes) * 60 + seconds) * 1000;
  }

  raw(method: string, path: string, query: Readonly<Record<string, string>> = {}, body?: string): Promise<Response> {
    return fetch(`${this.url}${path}?${new URLSearchParams(query)}`, { method, ...(body !== undefined && { body }) });
  }

  async get(path: string, query: Readonly<Record<string, string>> = {}): Promise<Said> {
    return JSON.parse(await (await this.raw('GET', path, query)).text()) as Said;
  }

  async post(path: string, body: object, token?: string): Promise<Said> {
    const query: Record<string, string> = token === undefined ? {} : { access_token: token };
    return JSON.parse(await (await this.raw('POST', path, query, JSON.stringify(body))).text()) as Said;
  }

  /** Signs a person in, as their telephone and the server do it together. */
  login(openId: string, more: Readonly<Record<string, string>> = {}): Promise<Said> {
    return this.get('/sns/jscode2session', { ...this.credentials, js_code: this.control.logins.code(openId), grant_type: 'authorization_code', ...more });
  }

  get credentials(): { appid: string; secret: string } {
    const { appId, secret } = this.control.settings;
    return { appid: appId, secret };
  }

  stable(more: object = {}): Promise<Said> {
    return this.post('/cgi-bin/stable_token', { grant_type: 'client_credential', ...this.credentials, ...more });
  }

  async token(): Promise<string> {
    return (await this.stable())['access_token'] as string;
  }
}
