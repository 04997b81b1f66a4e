import { randomUUID } from 'node:crypto';
import { ENTITIES } from '../../entities.ts';
import { MIGRATIONS } from '../../migrations/index.ts';
import { Message } from '../../notifications/index.ts';
import { Database } from '../../platform/db/index.ts';
import { Child } from '../child.ts';
import { againstFloor, median, plainly, type MeasuredRow } from '../measured-row.ts';
import { FAULTS_OF_SENDING } from '../messages/faults.ts';
import { BenchStandIn, type Arrived } from '../messages/stand-in.ts';
import { writeWaiting } from '../messages/waiting-messages.ts';
import type { Part, Surroundings } from './part.ts';

const WHOLE = { persons: 1_000, each: 10 };
const QUICK = { persons: 50, each: 10 };
const CALLERS = 100;
const LOGINS = 30;
const PLATFORM_MS = 50;
/** All waits are of minutes; after so many of them something is stuck. */
const MOST_MINUTES = 120;
/** As far away as the real platform is: where nothing is waited for, a second process has nothing to gain. */
const SEND_MS = 100;
const LOGIN = '/sns/jscode2session';
const TOKEN = '/cgi-bin/stable_token';

type AtEnd = (close: () => Promise<void>) => void;

/** The house beside a platform of its own: so many processes of it. */
async function station({ databases, filesUrl }: Surroundings, name: string, processes: number, atEnd: AtEnd) {
  const standIn = await BenchStandIn.open();
  atEnd(() => standIn.stop());
  const wechat = await standIn.settings();
  const { url } = await databases.mariadb(name);
  const database = await Database.open(url, { entities: ENTITIES, migrations: MIGRATIONS });
  atEnd(() => database.close());
  const now = Date.now();
  const senders: Child[] = [];
  const ports: number[] = [];
  for (let at = 0; at < processes; at++) {
    const sender = Child.start('messages/sender.child', [], { NODE_ENV: 'production' });
    atEnd(() => sender.stop());
    ports.push(await sender.ask<number>({ what: 'open', databaseUrl: url, filesUrl, wechat, now }));
    atEnd(() => sender.ask({ what: 'close' }));
    senders.push(sender);
  }
  return { standIn, wechat, database, senders, ports, now: new Date(now) };
}

/** Sends everything that waits, and holds what arrived against what was written down. */
async function sending(around: Surroundings, processes: number): Promise<{ perSecond: number; wrong: number }> {
  return around.within(async (atEnd) => {
    const { standIn, wechat, database, senders, now } = await station(around, `messages_${processes}`, processes, atEnd);
    const { persons, each } = around.options.quick ? QUICK : WHOLE;
    const openIds = await writeWaiting(database.writer.manager, now, { appId: wechat.appId, persons, each });
    await standIn.allow(openIds, wechat.templates.registered!.id);
    await standIn.ask('PATCH', 'settings', { sendTakesMs: SEND_MS });
    for (const fault of FAULTS_OF_SENDING) await standIn.ask('POST', 'faults', fault);
    const left = (): Promise<number> => database.reader.manager.countBy(Message, { state: 'waiting' });
    let took = 0;
    for (let minute = 0; minute < MOST_MINUTES && (await left()) > 0; minute++) {
      const started = performance.now();
      await Promise.all(senders.map((sender) => sender.ask({ what: 'send' })));
      took += performance.now() - started;
      await Promise.all(senders.map((sender) => sender.ask({ what: 'pass', minutes: 1 })));
    }
    const arrived = await standIn.ask<readonly Arrived[]>('GET', 'messages');
    const sent = await database.reader.manager.find(Message, { where: { state: 'sent' } });
    const unknown = await database.reader.manager.countBy(Message, { state: 'unknown' });
    const wrong = wrongOf(arrived, sent) + persons * each - sent.length - unknown;
    const perSecond = (persons * each) / (took / 1000);
    around.say(
      `${processes} processes: ${Math.round(perSecond)}/s, ${sent.length} sent, ${unknown} of which nobody saw the end, ${wrong} lost, doubled or overtaken`,
    );
    return { perSecond, wrong };
  });
}

/** How many did not arrive though they are taken for sent, arrived twice, or before an older one of the same person. */
function wrongOf(arrived: readonly Arrived[], sent: readonly Message[]): number {
  const last = new Map<string, string>();
  const there = new Set<string>();
  let wrong = 0;
  for (const { openId, data } of arrived) {
    const number = data['character_string1']!;
    if (there.has(number) || number < (last.get(openId) ?? '')) wrong++;
    there.add(number);
    last.set(openId, number);
  }
  return wrong + sent.filter(({ values }) => !there.has(values.number!)).length;
}

/** A login by WeChat, from the request to the answer, while the platform takes its time. */
async function loginMs({ standIn, ports }: Awaited<ReturnType<typeof station>>, openid: string): Promise<number> {
  const { code } = await standIn.ask<{ code: string }>('POST', 'login-codes', { openid });
  const started = performance.now();
  const response = await fetch(`http://127.0.0.1:${ports[0]}/api/v1/wechat/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ code }),
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`A login was refused with ${response.status}.`);
  return performance.now() - started;
}

const logins = (around: Surroundings): Promise<MeasuredRow[]> =>
  around.within(async (atEnd) => {
    const place = await station(around, 'logins', 1, atEnd);
    const { standIn, senders } = place;
    const { openId } = await standIn.ask<{ openId: string }>('POST', 'people', { name: '陈桂芳' });
    await loginMs(place, openId);
    await senders[0]!.ask({ what: 'ask', openId, times: CALLERS });
    const refreshes = await standIn.asked(TOKEN);
    await standIn.ask('POST', 'faults', { path: LOGIN, kind: 'latency', ms: PLATFORM_MS });
    await standIn.ask('DELETE', 'log');
    const times: number[] = [];
    for (let login = 0; login < LOGINS; login++) times.push(await loginMs(place, openId));
    const ms = median(times);
    return [
      plainly(`${CALLERS} callers without a token: refreshes`, 'requests', refreshes, { most: 1 }),
      plainly('requests to the platform for one login', 'requests', (await standIn.asked(LOGIN)) / LOGINS, { most: 1 }),
      againstFloor(`login, against a platform that answers in ${PLATFORM_MS} ms`, 'ms', ms, PLATFORM_MS, ms / PLATFORM_MS),
    ];
  });

/** Messages by WeChat while one send in ten goes wrong, and what a login asks of the platform. */
export const messages: Part = {
  name: 'messages',
  needsMariadb: true,
  run: async (around) => {
    const rows = await logins(around);
    const one = await sending(around, 1);
    const two = await sending(around, 2);
    return [
      ...rows,
      plainly('messages of one process, one send in ten fails', 'messages/s', one.perSecond),
      againstFloor('messages of two processes, against one', 'messages/s', two.perSecond, one.perSecond, two.perSecond / one.perSecond),
      plainly('messages lost, doubled or overtaken', 'messages', one.wrong + two.wrong, { most: 0 }),
    ];
  },
};
