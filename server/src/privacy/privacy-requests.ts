import { Injectable } from '@nestjs/common';
import { MoreThan, type EntityManager } from 'typeorm';
import type { ErasureAnswer, ErasureHold } from '@huiyin/shared/privacy/privacy.contract';
import { Reads, systemActor, UnitOfWork, type Tx } from '../platform/db/index.ts';
import { newId } from '../platform/ids/new-id.ts';
import { EraseAccount } from './erase-account.ts';
import { ErasureHolds } from './erasure-holds.ts';
import { PrivacyRequest, type PrivacyRequestKind } from './privacy.entity.ts';

const BATCH = 100;

type Asked = Pick<PrivacyRequest, 'source' | 'platformCode'>;

/** What people want gone: at once where nothing holds it, else written down and done when the last hold ends. */
@Injectable()
export class PrivacyRequests {
  constructor(
    private readonly holds: ErasureHolds,
    private readonly erase: EraseAccount,
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  async ask(tx: Tx, accountId: string, kind: PrivacyRequestKind, asked: Asked): Promise<ErasureAnswer> {
    const waiting = await tx.db.findOneBy(PrivacyRequest, { accountId, kind, state: 'waiting' });
    const request = waiting ?? { ...asked, id: newId(tx.now), accountId, kind, state: 'waiting' as const, askedAt: tx.now, endedAt: null };
    if (!waiting) await tx.db.insert(PrivacyRequest, request);
    const holds = await this.settle(tx, request);
    return holds.length === 0 ? { state: 'done' } : { state: 'waiting', holds };
  }

  /** Thought better of it; where nothing waits, nothing happens. */
  async cancel(tx: Tx, accountId: string): Promise<void> {
    await tx.db.update(PrivacyRequest, { accountId, kind: 'erasure', state: 'waiting' }, { state: 'cancelled', endedAt: tx.now });
  }

  waitingErasure(accountId: string): Promise<PrivacyRequest | null> {
    return this.reads.db.findOneBy(PrivacyRequest, { accountId, kind: 'erasure', state: 'waiting' });
  }

  /** Does what waits and is held by nothing any more; answers how many. May be run by several processes, and be interrupted. */
  async run(): Promise<number> {
    let done = 0;
    for (let after = ''; ;) {
      const waiting = await this.reads.db.find(PrivacyRequest, { where: { state: 'waiting', id: MoreThan(after) }, order: { id: 'ASC' }, take: BATCH });
      for (const request of waiting) {
        // Most wait on: what is still held is read without taking the writer from anybody.
        if ((await this.holding(this.reads.db, request)).length > 0) continue;
        if ((await this.work.run(systemActor(''), (tx) => this.settle(tx, request))).length === 0) done++;
      }
      if (waiting.length < BATCH) return done;
      after = waiting.at(-1)!.id;
    }
  }

  /** Does it, or answers what still holds it. */
  private async settle(tx: Tx, request: PrivacyRequest): Promise<ErasureHold[]> {
    const { id, accountId, kind } = request;
    const holds = await this.holding(tx.db, request);
    if (holds.length > 0) return holds;
    const { affected } = await tx.db.update(PrivacyRequest, { id, state: 'waiting' }, { state: 'done', endedAt: tx.now });
    if (affected !== 1) return [];
    if (kind === 'erasure') await this.erase.run(tx, accountId);
    if (kind === 'telephone') await this.erase.telephone(tx, accountId);
    return [];
  }

  /** A permission that was taken back without anything to remove is held by nothing. */
  private async holding(db: EntityManager, { accountId, kind }: PrivacyRequest): Promise<ErasureHold[]> {
    if (kind === 'noted') return [];
    return (await this.holds.of(db, accountId)).filter(({ why }) => kind === 'erasure' || why === 'open' || why === 'callback');
  }
}
