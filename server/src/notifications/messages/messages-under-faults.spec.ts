import { FAULTS_OF_SENDING, writeWaiting } from '../../bench/index.ts';
import type { House } from '../../testing/house.ts';
import { OUR_TEMPLATES } from '../../../../scripts/wechat-stand-in/our-templates.ts';
import { WechatHouse } from '../../testing/wechat-house.ts';
import { Message, SendMessages } from '../index.ts';

const onMariadb = Boolean(process.env.TEST_DATABASE_URL);
const SEND = '/cgi-bin/message/subscribe/send';
const PERSONS = 50;
const EACH = 10;
/** Every message is some statements, and a database may be slow; in milliseconds. */
const PATIENCE_MS = 180_000;

/** What was asked of the platform. */
interface Sent {
  readonly data: Readonly<Record<string, { readonly value: string }>>;
}

describe('500 messages for 50 persons while one send in ten goes wrong', () => {
  let wechat: WechatHouse;
  let houses: House[];
  let openIds: string[];
  beforeEach(async () => {
    wechat = await WechatHouse.open();
    const { house, standIn, settings } = wechat;
    const { control } = standIn;
    control.settings.publishedPages = ['pages/scan/index'];
    houses = onMariadb ? [house, await house.beside()] : [house]; // a file has one process
    openIds = await writeWaiting(house.database.writer.manager, house.clock.now(), { appId: settings.appId, persons: PERSONS, each: EACH });
    for (const openId of openIds) for (let times = 0; times < EACH; times++) control.subscriptions.answer(openId, { [OUR_TEMPLATES.registered.id]: 'accept' });
    for (const fault of FAULTS_OF_SENDING) control.faults.add(fault);
  });
  afterEach(async () => {
    await houses[1]?.close();
    await wechat.close();
  });

  const messages = (state?: Message['state']): Promise<Message[]> => wechat.house.reads.db.findBy(Message, state ? { state } : {});
  async function sendAll(): Promise<void> {
    for (let minute = 0; minute < 120 && (await messages('waiting')).length > 0; minute++) {
      await Promise.all(houses.map((one) => one.app.get(SendMessages, { strict: false }).run()));
      for (const one of houses) one.clock.pass({ minutes: 1 });
    }
  }
  const arrived = (openId?: string): string[] => wechat.standIn.control.messages.to(openId).map(({ data }) => data['character_string1']!);
  const numbers = (found: readonly Message[]): string[] => found.map(({ values }) => values.number!).sort();

  it(
    'none is lost, none arrives twice, and each person has theirs in order',
    async () => {
      await sendAll();
      const log = wechat.standIn.control.log.entries(SEND);
      const met = new Set(log.filter(({ fault, errcode }) => fault !== null || errcode !== 0).map(({ fault, errcode }) => `${fault} ${errcode}`));
      expect([...met]).toEqual(expect.arrayContaining(['errcode -1', 'errcode 45011', 'reset 0', 'revoke-token 40001']));

      const [all, sent, unknown] = [await messages(), await messages('sent'), await messages('unknown')];
      expect([all.length, sent.length + unknown.length]).toEqual([PERSONS * EACH, PERSONS * EACH]);
      // On a slow machine others may be too late as well; those that were cut off are never taken for sent.
      const cutOff = log.filter(({ fault }) => fault === 'reset').map(({ body }) => (body as Sent).data['character_string1']!.value);
      expect(numbers(unknown)).toEqual(expect.arrayContaining(cutOff));
      const there = arrived();
      expect(new Set(there).size).toBe(there.length);
      expect(numbers(sent).filter((number) => !there.includes(number))).toEqual([]);
      for (const openId of openIds) expect(arrived(openId)).toEqual([...arrived(openId)].sort());
    },
    PATIENCE_MS,
  );

  it(
    'two sends to one person never overlap (43108)',
    async () => {
      wechat.standIn.control.settings.sendTakesMs = 5;
      await sendAll();
      expect(wechat.standIn.control.log.entries(SEND).filter(({ errcode }) => errcode === 43108)).toEqual([]);
    },
    PATIENCE_MS,
  );
});
