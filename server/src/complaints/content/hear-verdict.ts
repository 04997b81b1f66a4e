import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ContentState } from '@huiyin/shared/complaints/content-check.contract';
import type { Tx } from '../../platform/db/index.ts';
import { OutboxRelay } from '../../platform/outbox/outbox-relay.ts';
import { pushed } from '../../platform/wechat/receive-push.ts';
import { ContentCheck } from './content-check.entity.ts';

/** What is read of the event; the rest is not needed. */
interface MediaChecked {
  readonly trace_id?: unknown;
  readonly errcode?: unknown;
  readonly result?: { readonly suggest?: unknown; readonly label?: unknown };
}

/** A verdict may come before its trace was written down: until then the relay tells it again. */
const EARLY_MS = 5 * 60_000;

/** What could not be fetched, or is said in a word that nobody knows, is for people. */
function verdictOf({ errcode, result }: MediaChecked): Pick<ContentCheck, 'state' | 'label'> {
  const known = (['pass', 'review', 'risky'] as const).find((state) => state === result?.suggest);
  const state: ContentState = errcode === 0 && known ? known : 'review';
  return { state, label: typeof result?.label === 'number' ? result.label : null };
}

/** Hears the platform's verdict on a picture; heard twice it is written twice alike. */
@Injectable()
export class HearVerdict implements OnModuleInit {
  constructor(private readonly relay: OutboxRelay) {}

  onModuleInit(): void {
    this.relay.listen(pushed('wxa_media_check'), (tx, { payload, createdAt }) => this.heard(tx, payload as MediaChecked, createdAt));
  }

  private async heard(tx: Tx, event: MediaChecked, pushedAt: Date): Promise<void> {
    if (typeof event.trace_id !== 'string') return;
    const check = await tx.db.findOneBy(ContentCheck, { traceId: event.trace_id });
    if (!check) {
      if (tx.now.getTime() - pushedAt.getTime() < EARLY_MS) throw new Error('The verdict on a picture came before its trace.');
      return;
    }
    // A late one still counts, unless somebody has looked meanwhile.
    if (check.decision === null) await tx.db.update(ContentCheck, { id: check.id }, { ...verdictOf(event), checkAt: null });
  }
}
