import type { ErrorBody } from '@huiyin/shared/kernel/domain-error';
import type { FileView } from '@huiyin/shared/files/file.contract';

/** What the service answered instead of doing it. */
export class Refused extends Error {
  constructor(
    readonly step: string,
    readonly status: number,
    readonly body: ErrorBody,
  ) {
    super(`${step} was refused (${status} ${body.code}): ${body.text}`);
  }
}

/** Who is signed in, by their token. */
export interface SignedIn {
  readonly token: string;
}

/** Speaks to a service over HTTP as its faces do: a token, and a key for each write. */
export class Client {
  private keys = 0;

  constructor(private readonly address: string) {}

  /** @throws Refused */
  get<Answer>(path: string, who: SignedIn | null = null): Promise<Answer> {
    return this.send<Answer>(path, { method: 'GET', headers: this.headers(who) });
  }

  /** @throws Refused */
  post<Answer>(path: string, body: object, who: SignedIn | null = null): Promise<Answer> {
    return this.send<Answer>(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { ...this.headers(who), ...this.key(), 'content-type': 'application/json' },
    });
  }

  /** @throws Refused */
  upload(picture: Buffer, who: SignedIn): Promise<FileView> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }), 'picture.jpg');
    return this.send<FileView>('/files', { method: 'POST', body: form, headers: { ...this.headers(who), ...this.key() } });
  }

  private headers(who: SignedIn | null): Record<string, string> {
    return { 'accept-language': 'en', ...(who && { authorization: `Bearer ${who.token}` }) };
  }

  private key(): Record<string, string> {
    return { 'idempotency-key': `replay-${String(++this.keys).padStart(8, '0')}` };
  }

  private async send<Answer>(path: string, request: RequestInit): Promise<Answer> {
    const response = await fetch(`${this.address}/api/v1${path}`, request);
    const body: unknown = await response.json();
    if (!response.ok) throw new Refused(`${request.method} ${path}`, response.status, body as ErrorBody);
    return body as Answer;
  }
}
