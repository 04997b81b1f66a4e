import type { FastifyInstance } from 'fastify';

/** Scripts come from this service alone; pictures also from what the face itself has made. */
const CONTENT_SECURITY_POLICY: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'base-uri': "'self'",
  'font-src': "'self' https: data:",
  'form-action': "'self'",
  'frame-ancestors': "'self'",
  'img-src': "'self' data: blob:",
  'object-src': "'none'",
  'script-src': "'self'",
  'script-src-attr': "'none'",
  'style-src': "'self' https: 'unsafe-inline'",
};

const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join(';');

const OF_EVERYTHING: Readonly<Record<string, string>> = {
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};
/** What only means something on what a browser opens by itself. */
const OF_DOCUMENTS: Readonly<Record<string, string>> = {
  'content-security-policy': policy(CONTENT_SECURITY_POLICY),
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};
const SECURITY_HEADERS: Readonly<Record<string, string>> = { ...OF_DOCUMENTS, ...OF_EVERYTHING };

/** A script or a style sheet of our own goes without them: with a dozen files on the first page's way they weigh as much as one of them. */
export function withoutDocumentHeaders(reply: { removeHeader(name: string): unknown }): void {
  for (const name of Object.keys(OF_DOCUMENTS)) void reply.removeHeader(name);
}

/**
 * Every answer carries them, those of the web face as well; a door may set its own instead. They are the same each time, so they are put together
 * once. `standIn`: the one other place that the web face may ask, a stand-in for WeChat on this machine.
 */
export function secureByHeaders(fastify: FastifyInstance, standIn: string | null): void {
  const headers =
    standIn === null
      ? SECURITY_HEADERS
      : { ...SECURITY_HEADERS, 'content-security-policy': policy({ ...CONTENT_SECURITY_POLICY, 'connect-src': `'self' ${standIn}` }) };
  fastify.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
}
