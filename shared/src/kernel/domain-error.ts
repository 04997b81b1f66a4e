import type { ErrorCode } from './error-codes.ts';

export type ErrorParams = Readonly<Record<string, string | number | readonly string[]>>;

/** A refusal that the user can understand: a stable code, and what its text needs. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

/** The body of every answer that is not a success. */
export interface ErrorBody {
  code: ErrorCode;
  text: string;
  /** What the user can do. */
  remedy: string;
  params: ErrorParams;
  /** Fields that were refused, as JSON paths. */
  fields?: { path: string; text: string }[];
}
