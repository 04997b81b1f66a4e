/** Every code that the interface can answer, with its HTTP status. A code without a text in any language does not compile. */
// prettier-ignore
export const ERROR_STATUS = {
  'request.invalid': 400,
  'request.unreadable': 400,
  'request.too-large': 413,
  'request.key-missing': 400,
  'idempotency.key-reused': 422,
  'idempotency.in-flight': 409,
  'paging.cursor-invalid': 400,

  'session.missing': 401,
  'session.expired': 401,
  'session.revoked': 401,
  'access.denied': 403,
  'record.not-found': 404,
  'route.not-found': 404,

  'lifecycle.action-not-allowed': 409,
  'lifecycle.actor-not-allowed': 403,
  'lifecycle.condition-unmet': 422,
  'lifecycle.changed-meanwhile': 409,

  'complaint.category-unknown': 422,
  'complaint.place-unknown': 422,
  'complaint.person-unknown': 422,
  'complaint.alike-unknown': 422,
  'complaint.no-telephone': 422,
  'dispatch.department-unknown': 422,
  'dispatch.worker-unknown': 422,
  'dispatch.order-unknown': 422,
  'dispatch.handed-over': 409,
  'dispatch.number-mismatch': 422,
  'time.in-the-past': 422,
  'time.not-a-span': 422,
  'invitation.invalid': 422,
  'invitation.already-bound': 409,

  'wechat.code-refused': 422,
  'wechat.away': 503,
  'wechat.push-refused': 403,
  'binding.expired': 422,
  'telephone.unknown': 422,
  'telephone.bound-elsewhere': 409,
  'sign-in.over': 409,

  'scan-point.unknown': 404,
  'scan-point.retired': 410,

  'file.missing': 400,
  'file.too-large': 413,
  'file.empty': 422,
  'file.truncated': 400,
  'file.type-refused': 415,
  'file.unreadable': 422,
  'file.unknown': 422,
  'file.link-expired': 403,
  'storage.full': 507,

  'service.database-away': 503,
  'service.draining': 503,
  'service.unexpected': 500,
} as const;
export type ErrorCode = keyof typeof ERROR_STATUS;

/** What a person is told: what happened, and what they can do. `{name}` is replaced from the error's parameters. */
export interface ErrorText {
  readonly text: string;
  readonly remedy: string;
}
export type ErrorTexts = Readonly<Record<ErrorCode, ErrorText>>;
