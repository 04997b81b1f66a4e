import type { OwnConsent, OwnProfile, OwnReading } from '@huiyin/shared/privacy/privacy.contract';

/** What is kept beside the matters. */
export interface OwnRecords {
  readonly madeAt: string;
  readonly profiles: readonly OwnProfile[];
  readonly sessions: readonly { device: string | null; openedAt: string; lastUsedAt: string }[];
  readonly notices: readonly { at: string; number: string; title: string; action: string | null }[];
  readonly readings: readonly OwnReading[];
  readonly consents: readonly OwnConsent[];
}
