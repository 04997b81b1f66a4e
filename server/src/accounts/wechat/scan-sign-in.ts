import { randomBytes, randomInt } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { LessThanOrEqual, MoreThan } from 'typeorm';
import type { SignInRequestState, SignInRequestView, SignInScanView } from '@huiyin/shared/accounts/wechat.contract';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { SCAN_PAGE } from '@huiyin/shared/publicity/scan-scene';
import { Reads, systemActor, UnitOfWork, membershipOf, type Actor, type Tx } from '../../platform/db/index.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { newId } from '../../platform/ids/new-id.ts';
import { errorFields } from '../../platform/log/error-fields.ts';
import type { WechatClient } from '../../platform/wechat/wechat-client.ts';
import { WECHAT } from '../../platform/wechat/wechat.module.ts';
import { Memberships } from '../memberships.ts';
import { newToken, tokenHash } from '../session-tokens.ts';
import { Sessions } from '../sessions.ts';
import { SignInRequest } from './identity.entity.ts';

const LIVES_MS = 2 * 60_000;
const WIDTH = 430;

/**
 * A computer is signed in by a telephone. The computer keeps a secret of which the picture says nothing, so a picture that was stolen gains
 * nothing; and both screens show two digits that are made at the scan, so nobody says yes to a computer that they do not stand before.
 */
@Injectable()
export class ScanSignIn {
  private readonly log = new Logger('scan-sign-in');

  constructor(
    @Inject(WECHAT) private readonly wechat: WechatClient | null,
    private readonly reads: Reads,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly memberships: Memberships,
    private readonly sessions: Sessions,
  ) {}

  /** A computer asks. @throws DomainError route.not-found without WeChat */
  async ask(device: string | null): Promise<SignInRequestView> {
    if (!this.wechat) throw new DomainError('route.not-found');
    const secret = newToken();
    const scene = `s=${randomBytes(15).toString('base64url')}`;
    const { id, expiresAt } = await this.work.run(systemActor(''), async (tx) => {
      const row = { id: newId(tx.now), expiresAt: new Date(tx.now.getTime() + LIVES_MS) };
      const parts = { secretHash: tokenHash(secret), sceneHash: tokenHash(scene), device, createdAt: tx.now };
      await tx.db.insert(SignInRequest, { ...row, ...parts, state: 'waiting', digits: null, membershipId: null, accountId: null });
      return row;
    });
    return { id, secret, scene, image: await this.image(scene), expiresAt: expiresAt.toISOString() };
  }

  /** The telephone has scanned: both screens get the digits. @throws DomainError sign-in.over for what is old, unknown, or another's */
  scan(me: Actor, scene: string): Promise<SignInScanView> {
    return this.work.run(me, async (tx) => {
      const mine = { sceneHash: tokenHash(scene), state: 'waiting' as const, expiresAt: MoreThan(tx.now) };
      const found = await tx.db.findOneBy(SignInRequest, mine);
      const digits = String(randomInt(10, 100));
      const { affected } = await tx.db.update(SignInRequest, mine, { state: 'scanned', digits, membershipId: membershipOf(me), accountId: me.accountId });
      if (!found || affected !== 1) throw new DomainError('sign-in.over');
      return { id: found.id, digits, device: found.device, askedAt: found.createdAt.toISOString(), expiresAt: found.expiresAt.toISOString() };
    });
  }

  /** Only by who scanned, and only with the digits that stand on both screens. @throws DomainError sign-in.over */
  async decide(me: Actor, id: string, { approve, digits }: { approve: boolean; digits: string }): Promise<void> {
    await this.work.run(me, async (tx) => {
      const mine = { id, state: 'scanned' as const, accountId: me.accountId!, digits, expiresAt: MoreThan(tx.now) };
      const { affected } = await tx.db.update(SignInRequest, mine, { state: approve ? 'approved' : 'refused' });
      if (affected !== 1) throw new DomainError('sign-in.over');
    });
  }

  /** The computer looks how far it is; an approval gives its token once. */
  async look(id: string, secret: string, device: string | null): Promise<SignInRequestState> {
    const found = await this.reads.db.findOneBy(SignInRequest, { id, secretHash: tokenHash(secret) });
    if (!found || found.state === 'used' || found.expiresAt <= this.clock.now()) return { state: 'over' };
    if (found.state === 'scanned') return { state: 'scanned', digits: found.digits! };
    if (found.state !== 'approved') return { state: found.state };
    return this.work.run(systemActor(''), (tx) => this.opened(tx, found, device));
  }

  /** What is over is nobody's any more. */
  async tidy(): Promise<number> {
    const { affected } = await this.work.run(systemActor(''), (tx) => tx.db.delete(SignInRequest, { expiresAt: LessThanOrEqual(tx.now) }));
    return affected ?? 0;
  }

  private async opened(tx: Tx, { id, membershipId }: SignInRequest, device: string | null): Promise<SignInRequestState> {
    const { affected } = await tx.db.update(SignInRequest, { id, state: 'approved' }, { state: 'used' });
    const membership = membershipId && (await this.memberships.byId(membershipId));
    if (affected !== 1 || !membership) return { state: 'over' };
    return { state: 'approved', token: await this.sessions.open(tx, membership, device) };
  }

  /** Without the picture the page still says how to sign in; it is no reason to refuse. */
  private async image(scene: string): Promise<string | null> {
    try {
      const code = await this.wechat!.unlimitedCode({ scene, page: SCAN_PAGE, width: WIDTH });
      return `data:image/png;base64,${code.toString('base64')}`;
    } catch (error) {
      this.log.warn({ message: 'no code for a sign-in', ...errorFields(error) });
      return null;
    }
  }
}
