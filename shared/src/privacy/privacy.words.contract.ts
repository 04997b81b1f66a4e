import type { DataKindId, HandedOn, LegalBasis } from './privacy-declaration.ts';

export interface KindWords {
  what: string;
  why: string;
  kept: string;
}
/** What the page 隐私说明, the export and the platform's guideline say; a language that lacks a word does not compile. */
export interface PrivacyDeclarationWords {
  kinds: Readonly<Record<DataKindId, KindWords>>;
  basis: Readonly<Record<LegalBasis, string>>;
  /** To whom it is handed on, for what, and under which circumstances. */
  handedOn: Readonly<Record<HandedOn, string>>;
  /** What goes and what stays when an account is deleted, plainly. */
  deletion: readonly string[];
}
