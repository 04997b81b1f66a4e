import { Commitment } from '../../commitments/index.ts';
import { Complaint, firstIdAt } from '../../complaints/index.ts';
import { DispatchOrder } from '../../dispatch/index.ts';
import { TimelineEntry } from '../../timeline/index.ts';
import type { Settled } from '../settle.ts';
import { KEPT, OPEN_STAGES } from './open-stages.ts';

/** One community's share of the history: the newest `open` of its matters are not settled yet. */
export interface Share {
  readonly settled: Settled;
  readonly total: number;
  readonly open: number;
}

/** What everything else about one matter follows from. */
interface Sketch {
  readonly settled: Settled;
  readonly id: string;
  readonly serial: number;
  readonly registeredAt: Date;
  /** Its stage among the open ones; `null` once archived. */
  readonly stage: (typeof OPEN_STAGES)[number] | null;
  /** A number of its own, from 0. */
  readonly at: number;
}

const YEARS_MS = 5 * 365 * 86_400_000;
const HOUR_MS = 3_600_000;
const HASH = 'c'.repeat(64);
const TEXT = '厨房水槽下面的水管漏水，地上全是水，请尽快安排师傅上门处理。已经是第二次了，上次修过之后好了一个星期。';
const ACTIONS = ['register', 'verify', 'dispatch', 'accept', 'complete', 'callback-satisfied'] as const;

/** A long history, the same for the same shares: made row by row, so that a million of them need no memory. */
export class History {
  readonly total: number;

  constructor(
    private readonly shares: readonly Share[],
    private readonly now: Date,
  ) {
    this.total = shares.reduce((sum, share) => sum + share.total, 0);
  }

  /** The ids of some archived matters of the first share, evenly from its whole length. */
  spread(count: number, first: Share): string[] {
    const every = Math.max(1, Math.floor((first.total - first.open) / count));
    const found: string[] = [];
    for (const { at, id, stage, settled } of this.sketches()) {
      if (settled !== first.settled) break;
      if (stage === null && at % every === 0) found.push(id);
    }
    return found;
  }

  *complaints(): Generator<Complaint> {
    for (const sketch of this.sketches()) yield this.complaint(sketch);
  }

  *commitments(): Generator<Commitment> {
    for (const sketch of this.sketches()) yield* (sketch.stage?.owed ?? KEPT).map((kind, at) => this.commitment(sketch, kind, at));
  }

  *entries(): Generator<TimelineEntry> {
    for (const sketch of this.sketches()) for (let seq = 1; seq <= this.lengthOf(sketch); seq++) yield this.entry(sketch, seq);
  }

  *orders(): Generator<DispatchOrder> {
    for (const sketch of this.sketches()) if (sketch.stage?.ordered ?? true) yield this.order(sketch);
  }

  private *sketches(): Generator<Sketch> {
    let at = 0;
    for (const { settled, total, open } of this.shares) {
      for (let place = 0; place < total; place++, at++) {
        const registeredAt = new Date(Math.floor(this.now.getTime() - ((total - place) * YEARS_MS) / total));
        const stage = place < total - open ? null : OPEN_STAGES[place % OPEN_STAGES.length]!;
        yield { settled, id: this.id(registeredAt, at, 0), serial: place + 1, registeredAt, stage, at };
      }
    }
  }

  private lengthOf({ stage }: Sketch): number {
    return stage ? 2 : ACTIONS.length;
  }

  private id(moment: Date, at: number, place: number): string {
    return firstIdAt(moment).slice(0, 10) + String(at * 10 + place).padStart(16, '0');
  }

  private complaint({ settled, id, serial, registeredAt, stage, at }: Sketch): Complaint {
    const person = settled.persons[serial % settled.persons.length]!;
    const ordered = stage?.ordered ?? true;
    const archived = stage === null;
    return {
      id,
      communityId: settled.communityId,
      year: registeredAt.getUTCFullYear(),
      serial,
      kind: 'repair',
      source: 'mini-program',
      title: TEXT.slice(0, 24),
      text: TEXT,
      category: 'leak',
      categoryName: '漏水',
      department: 'engineering',
      callbackClass: 'leak',
      repair: true,
      placeKind: 'home',
      buildingId: settled.buildingId,
      householdId: person.householdId,
      placeLabel: '2 号楼 1 单元 1102 室',
      urgent: at % 10 === 0,
      emergency: false,
      priority: at % 10 === 0 ? 1 : 0,
      urgeCountedAt: null,
      personId: person.id,
      reporterName: person.name,
      reporterTelephone: person.telephone,
      sharedHouseholdId: at % 4 === 0 ? person.householdId : null,
      foundOnPatrol: false,
      alikeId: null,
      state: stage?.state ?? 'archived',
      round: 1,
      decidingLevel: 'lead',
      outcome: archived ? 'satisfied' : null,
      returns: 0,
      closings: archived ? 1 : 0,
      ratedClosing: 0,
      repliedAt: archived ? registeredAt : null,
      metComplainantAt: null,
      orderId: ordered ? this.id(registeredAt, at, 9) : null,
      ordersIssued: ordered ? 1 : 0,
      workerPostId: ordered ? settled.worker.id : null,
      workerAccountId: ordered ? settled.worker.accountId : null,
      callerPostId: null,
      registeredAt,
      closedAt: archived ? new Date(registeredAt.getTime() + 72 * HOUR_MS) : null,
      lastActivityAt: registeredAt,
      version: 1,
      timelineLength: stage ? 2 : ACTIONS.length,
      headHash: HASH,
    };
  }

  private commitment({ settled, id, registeredAt, stage, at }: Sketch, kind: Commitment['kind'], place: number): Commitment {
    const kept = stage === null;
    // A fifth of what is open is overdue.
    const dueAt = kept ? new Date(registeredAt.getTime() + 24 * HOUR_MS) : new Date(this.now.getTime() + ((at % 400) - 80) * HOUR_MS);
    return {
      id: this.id(registeredAt, at, place),
      communityId: settled.communityId,
      complaintId: id,
      orderId: null,
      kind,
      ruleId: 'S4.1',
      ownerLevel: kind === 'callback' ? 'desk' : 'lead',
      department: 'engineering',
      ownerPostId: kind === 'remedy' ? settled.worker.id : null,
      owedTo: 'resident',
      state: kept ? 'met' : 'open',
      openedAt: registeredAt,
      dueAt,
      metAt: kept ? new Date(registeredAt.getTime() + HOUR_MS) : null,
      voidReason: null,
      pausedAt: null,
      pausedMinutes: 0,
      checkAt: null,
      warnedAt: null,
      overdueAt: null,
      climbedTo: null,
    };
  }

  private entry({ settled, id, registeredAt, at }: Sketch, seq: number): TimelineEntry {
    return {
      id: this.id(registeredAt, at, seq),
      communityId: settled.communityId,
      complaintId: id,
      seq,
      at: new Date(registeredAt.getTime() + seq * HOUR_MS),
      action: ACTIONS[seq - 1]!,
      fromState: null,
      toState: 'registered',
      actorRole: 'desk',
      actorId: settled.worker.id,
      actorName: '李静',
      toldBy: null,
      words: seq === 1 ? null : '已经到场查看，情况属实。',
      details: { channel: 'platform' },
      previousHash: HASH,
      hash: HASH,
    };
  }

  private order({ settled, id, serial, registeredAt, stage, at }: Sketch): DispatchOrder {
    const state: DispatchOrder['state'] = stage === null || stage.state === 'remedied' ? 'completed' : stage.state === 'dispatched' ? 'issued' : 'accepted';
    return {
      id: this.id(registeredAt, at, 9),
      communityId: settled.communityId,
      complaintId: id,
      suffix: 1,
      number: `${registeredAt.getUTCFullYear()}-${serial}-1`,
      round: 1,
      state,
      department: 'engineering',
      workerPostId: settled.worker.id,
      category: 'leak',
      buildingId: settled.buildingId,
      note: null,
      rectification: null,
      issuedAt: registeredAt,
      remedyBy: new Date(registeredAt.getTime() + 24 * HOUR_MS),
      acceptedAt: null,
      arrivedAt: null,
      completedAt: state === 'completed' ? new Date(registeredAt.getTime() + 24 * HOUR_MS) : null,
      cause: null,
      steps: [],
      assistingDepartments: [],
      materialsPlanned: null,
      corrective: null,
      correctiveBy: null,
      correctiveDone: null,
      correctiveDoneAt: null,
      done: null,
      noPhotoReason: null,
      materials: [],
      quoted: 8500,
    };
  }
}
