import type { CallbackChecklist } from '@huiyin/shared/visits/callback.contract';
import type { Verdict } from '@huiyin/shared/ratings/rating.contract';
import type { Member } from './crew.ts';
import type { Journey, Surroundings } from './journey.ts';
import { drawnPicture } from './pictures.ts';

/** One stage of the way, and how many minutes pass before each message reaches it. */
export interface Stage {
  readonly minutesBefore: number;
  /** Whether the night passes before it. */
  readonly nextMorning?: true;
  readonly run: (journey: Journey, surroundings: Surroundings, now: Date) => Promise<void>;
}

const CORRECTIVE_DAYS = 10;
const hoursFrom = (now: Date, hours: number): string => new Date(now.getTime() + hours * 3_600_000).toISOString();

async function dispatch(journey: Journey, surroundings: Surroundings, now: Date): Promise<void> {
  const clerk = surroundings.crew.one('desk');
  const { department } = journey.seen;
  const { workers } = await surroundings.client.get<{ workers: { postId: string; role: string; openOrders: number }[] }>(
    `/workers?department=${department}`,
    clerk,
  );
  const [freest] = workers.filter(({ role }) => role === 'worker').sort((one, other) => one.openOrders - other.openOrders);
  await journey.take(surroundings, clerk, 'dispatch', { department, remedyBy: hoursFrom(now, 48), ...(freest && { worker: freest.postId }) });
}

/** Whose order it is. */
function holder({ seen }: Journey, { crew }: Surroundings): Member {
  const worker = seen.orders.at(-1)?.worker;
  return worker ? crew.byId(worker.postId) : crew.one('lead', seen.department);
}

const accept = (journey: Journey, surroundings: Surroundings): Promise<void> =>
  journey.take(surroundings, holder(journey, surroundings), 'accept', { order: journey.order });

async function work(journey: Journey, surroundings: Surroundings, now: Date): Promise<void> {
  const worker = holder(journey, surroundings);
  await journey.take(surroundings, worker, 'arrive', { order: journey.order, finding: '已到现场，与反映一致' });
  if (journey.seen.kind !== 'complaint') return;
  const corrective = { words: '列入日常巡查，每周看一次', by: hoursFrom(now, CORRECTIVE_DAYS * 24) };
  await journey.take(surroundings, worker, 'diagnose', {
    order: journey.order,
    cause: '现场查看后已找到原因',
    steps: ['做好防护', '处理问题', '清理现场'],
    corrective,
  });
}

async function complete(journey: Journey, surroundings: Surroundings): Promise<void> {
  const worker = holder(journey, surroundings);
  const photo = await surroundings.client.upload(await drawnPicture('place'), worker);
  await journey.take(surroundings, worker, 'complete', { order: journey.order, done: '已按计划处理完毕，现场清理干净', photosAfter: [photo.id], quoted: 0 });
}

/** S10.3: the delivered notice answers an ordinary repair; for the rest the lead writes. */
async function reply(journey: Journey, surroundings: Surroundings): Promise<void> {
  const lead = surroundings.crew.one('lead', journey.seen.department);
  await journey.look(surroundings, lead);
  if (journey.owes('reply'))
    await journey.take(surroundings, lead, 'reply', { remedy: '问题已处理，防止再发生的措施正在落实，七天内回访', channel: 'platform' });
}

async function fiveItems(surroundings: Surroundings, caller: Member): Promise<CallbackChecklist> {
  const signature = await surroundings.client.upload(await drawnPicture('signature'), caller);
  return {
    inspection: { words: '现场查看无异常' },
    service: { words: '师傅态度好' },
    improvement: { words: '没有其他意见' },
    charges: { quoted: 0, collected: 0 },
    signature: { file: signature.id, signedBy: 'owner' },
  };
}

/** S8.1: whom the quota named; the desk for what is no repair. */
async function callBack(journey: Journey, surroundings: Surroundings): Promise<void> {
  const named = journey.seen.callback?.caller;
  const caller = named ? surroundings.crew.byId(named.postId) : surroundings.crew.one('desk');
  const checklist = journey.isRepair(surroundings) ? await fiveItems(surroundings, caller) : undefined;
  await journey.take(surroundings, caller, 'callback-satisfied', { words: '业主认可处理结果', ...(checklist && { checklist }) });
}

const VERDICTS: readonly Verdict[] = ['satisfied', 'satisfied', 'satisfied', 'fairly', 'not'];

async function rate(journey: Journey, surroundings: Surroundings): Promise<void> {
  const verdict = VERDICTS[journey.position % VERDICTS.length]!;
  await journey.take(surroundings, journey.author(surroundings), 'rate', { verdict, stars: { timeliness: 4, quality: 5, manner: 5 } });
}

async function correct(journey: Journey, surroundings: Surroundings): Promise<void> {
  const lead = surroundings.crew.one('lead', journey.seen.department);
  await journey.look(surroundings, lead);
  if (journey.owes('corrective')) await journey.take(surroundings, lead, 'complete-corrective', { order: journey.order, done: '已列入巡查表并完成首次巡查' });
}

/** The whole way, within office hours; a batch of messages passes each stage before the next. */
export const STAGES: readonly Stage[] = [
  { minutesBefore: 2, run: (journey, surroundings) => journey.report(surroundings) },
  {
    minutesBefore: 1,
    run: (journey, surroundings) =>
      journey.take(surroundings, surroundings.crew.one('desk'), 'verify', { finding: 'so', words: '电话核实，情况属实', duty: 'clear' }),
  },
  {
    minutesBefore: 2,
    run: async (journey, surroundings, now) => {
      await dispatch(journey, surroundings, now);
      await accept(journey, surroundings);
    },
  },
  { minutesBefore: 3, run: work },
  { minutesBefore: 4, run: complete },
  { minutesBefore: 2, nextMorning: true, run: reply },
  { minutesBefore: 5, run: callBack },
  { minutesBefore: 3, run: rate },
  { minutesBefore: 5, run: correct },
];
