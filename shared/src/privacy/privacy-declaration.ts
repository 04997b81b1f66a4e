import type { PlatformApi } from './platform-apis.ts';

/** Of the text that people agree to; a new kind of data, a new purpose, a new recipient or a longer keeping is a new version, and is agreed to anew. */
export const PRIVACY_VERSION = '2026-11-30';

/** Personal Information Protection Law, article 13: consent; what a service asked for needs; a duty of law. */
export type LegalBasis = 'consent' | 'service' | 'duty';

/** For what it is handed on to WeChat, where the service is connected to it: its check of contents, and the messages that somebody agreed to. */
export type HandedOn = 'content-check' | 'messages';

export interface DataKind {
  readonly id: string;
  readonly basis: LegalBasis;
  /** The platform's doors by which it comes. */
  readonly apis: readonly PlatformApi[];
  /** The kind in the platform's guideline; `null` where it has none of that name, and it is written under 其他. */
  readonly platformName: string | null;
  /** The code in `user_authorization_revoke` by which the platform says that somebody takes it back. */
  readonly revokeCode?: string;
  readonly handedOn?: readonly HandedOn[];
  /** What becomes of it when an account is deleted: it goes, it stays without saying whose it is, or it never was with us. */
  readonly onDeletion: 'removed' | 'unnamed' | 'never-kept';
}

/**
 * Every kind of personal data, once: the page 隐私说明, the text for the platform's console, the check of the sources and of the built
 * mini-program, and the deletion all follow it. What is collected and why, in words, stands in the catalogues beside it.
 */
export const DATA_KINDS = [
  { id: 'identity', basis: 'service', apis: ['login'], platformName: null, handedOn: ['content-check', 'messages'], onDeletion: 'removed' },
  { id: 'name', basis: 'service', apis: [], platformName: null, onDeletion: 'removed' },
  { id: 'telephone', basis: 'consent', apis: ['getPhoneNumber'], platformName: '手机号', revokeCode: '8', onDeletion: 'removed' },
  { id: 'household', basis: 'service', apis: [], platformName: null, onDeletion: 'removed' },
  { id: 'report', basis: 'service', apis: [], platformName: '发布内容', handedOn: ['content-check'], onDeletion: 'unnamed' },
  {
    id: 'photos',
    basis: 'consent',
    apis: ['chooseMedia'],
    platformName: '选中的照片或视频信息',
    revokeCode: '14',
    handedOn: ['content-check'],
    onDeletion: 'removed',
  },
  { id: 'signature', basis: 'service', apis: [], platformName: null, onDeletion: 'unnamed' },
  { id: 'notices', basis: 'consent', apis: ['requestSubscribeMessage'], platformName: null, handedOn: ['messages'], onDeletion: 'removed' },
  { id: 'devices', basis: 'duty', apis: [], platformName: '设备信息', onDeletion: 'removed' },
  { id: 'readings', basis: 'duty', apis: [], platformName: '操作日志', onDeletion: 'unnamed' },
  { id: 'clipboard', basis: 'consent', apis: ['setClipboardData'], platformName: '剪切板', onDeletion: 'never-kept' },
  { id: 'scan', basis: 'service', apis: ['scanCode'], platformName: null, onDeletion: 'never-kept' },
] as const satisfies readonly DataKind[];
export type DataKindId = (typeof DATA_KINDS)[number]['id'];

/** The kind that the platform names by this code, where it is one of ours. */
export const kindOfRevokeCode = (code: string): DataKindId | null => DATA_KINDS.find((kind: DataKind) => kind.revokeCode === code)?.id ?? null;
