import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { Language } from '@huiyin/shared/kernel/language';
import { fieldText, type FieldIssue } from '@huiyin/shared/kernel/field-texts';

interface Issue extends FieldIssue {
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

const pathOf = (issue: Issue): string => (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.');

/** A body or query that is not of the contract's form, with every field that is wrong. */
export class InvalidRequest extends Error {
  constructor(private readonly issues: readonly Issue[]) {
    super('request.invalid');
  }

  /** The fields in the reader's language. */
  fields(language: Language): { path: string; text: string }[] {
    return this.issues.map((issue) => ({ path: pathOf(issue), text: fieldText(issue, language) }));
  }
}

/** Checks every body and query against its schema: unknown fields are refused, nothing is coerced. */
export const requestValidation = (): StandardSchemaValidationPipe =>
  new StandardSchemaValidationPipe({ exceptionFactory: (issues) => new InvalidRequest(issues as readonly Issue[]) });
