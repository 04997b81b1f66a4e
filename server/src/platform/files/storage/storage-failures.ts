import { DomainError } from '@huiyin/shared/kernel/domain-error';

interface Failure {
  code?: unknown;
  syscall?: unknown;
  name?: unknown;
  $metadata?: { httpStatusCode?: number };
}

const FULL_CODES: readonly unknown[] = ['ENOSPC', 'EDQUOT'];
const FULL_NAMES: readonly unknown[] = ['XMinioStorageFull', 'QuotaExceeded', 'InsufficientStorage', 'InsufficientCapacity'];
const FULL_STATUS = 507;
const ABSENT: readonly unknown[] = ['ENOENT', 'NoSuchKey', 'NotFound'];

/** No room is left, in the folder or in the bucket. */
export function isFull(error: unknown): boolean {
  const failure = error as Failure | null;
  return FULL_CODES.includes(failure?.code) || FULL_NAMES.includes(failure?.name) || failure?.$metadata?.httpStatusCode === FULL_STATUS;
}

/** Nothing is kept under that name. */
export function isAbsent(error: unknown): boolean {
  const failure = error as Failure | null;
  return ABSENT.includes(failure?.code) || ABSENT.includes(failure?.name);
}

/** The machine failed, as opposed to a decoder that did not understand what it was given. */
export const isMachineFailure = (error: unknown): boolean => typeof (error as Failure | null)?.syscall === 'string';

/** A full disk as a refusal that the user understands; everything else unchanged. */
export const asRefusal = (error: unknown): unknown => (isFull(error) ? new DomainError('storage.full') : error);
