import { isDatabaseAway } from '../../platform/db/index.ts';
import type { WechatClient } from '../../platform/wechat/wechat-client.ts';
import { WECHAT } from '../../platform/wechat/wechat.module.ts';
import { OUR_TEMPLATES } from '../../../../scripts/wechat-stand-in/our-templates.ts';
import { writeWaiting } from '../../bench/index.ts';
import { SeverableLine } from '../../testing/severable-line.ts';
import { until } from '../../testing/until.ts';
import { WechatHouse } from '../../testing/wechat-house.ts';
import { Message, SendMessages } from '../index.ts';

const SERVER = process.env.TEST_DATABASE_URL;
const EACH = 3;

(SERVER ? describe : describe.skip)('the database goes away while messages are sent (on MariaDB: the embedded one is a file of the same machine)', () => {
  let line: SeverableLine;
  let wechat: WechatHouse;
  let openId: string;
  beforeEach(async () => {
    line = await SeverableLine.to(SERVER!);
    process.env.TEST_DATABASE_URL = line.through(SERVER!);
    wechat = await WechatHouse.open();
    const { house, standIn, settings } = wechat;
    standIn.control.settings.publishedPages = ['pages/scan/index'];
    [openId = ''] = await writeWaiting(house.database.writer.manager, house.clock.now(), { appId: settings.appId, persons: 1, each: EACH });
    for (let times = 0; times < EACH; times++) standIn.control.subscriptions.answer(openId, { [OUR_TEMPLATES.registered.id]: 'accept' });
  });
  afterEach(async () => {
    await line.mend();
    await until(isReady);
    await wechat.close();
    await line.cut();
    process.env.TEST_DATABASE_URL = SERVER;
  });

  const isReady = async (): Promise<boolean> => (await wechat.house.app.inject({ url: '/api/health/ready' })).statusCode === 200;
  const send = (): Promise<number> => wechat.house.app.get(SendMessages, { strict: false }).run();
  const states = async (): Promise<string[]> => (await wechat.house.reads.db.find(Message, { order: { id: 'ASC' } })).map(({ state }) => state);
  const arrived = (): string[] => wechat.standIn.control.messages.to(openId).map(({ data }) => data['character_string1']!);
  const waiting = async (): Promise<string[]> =>
    (await wechat.house.app.inject({ url: '/metrics' })).body.split('\n').filter((told) => told.startsWith('messages_waiting{'));

  /** The database is gone once the platform has taken one message, before that can be written down. */
  function cutAfterTheNextSend(): void {
    const client = wechat.house.app.get<WechatClient>(WECHAT, { strict: false });
    const whole = client.sendSubscribeMessage.bind(client);
    client.sendSubscribeMessage = async (message) => {
      await whole(message);
      client.sendSubscribeMessage = whole;
      await line.cut();
    };
  }

  it('restarted between send and mark: that one is unknown and not sent again, the others go out in their order', async () => {
    const numbers = (await wechat.house.reads.db.find(Message, { order: { id: 'ASC' } })).map(({ values }) => values.number);
    cutAfterTheNextSend();
    expect(isDatabaseAway(await send().catch((error: unknown) => error))).toBe(true);
    await line.mend();
    await until(isReady);
    expect(await states()).toEqual(['sending', 'waiting', 'waiting']);

    wechat.house.clock.pass({ minutes: 2 }); // the process that held the lane has let it go, or its time is up
    await send();
    expect(await states()).toEqual(['unknown', 'sent', 'sent']);
    expect(arrived()).toEqual(numbers);
  });

  it('the other figures are told without the database; how many wait is told again when it is back', async () => {
    expect(await waiting()).toEqual(['messages_waiting{template="registered",reason="turn"} 3']);
    await line.cut();
    const { statusCode, body } = await wechat.house.app.inject({ url: '/metrics' });
    expect([statusCode, body.includes('http_request')]).toEqual([200, true]);
    expect(await waiting()).toEqual([]);
    await line.mend();
    await until(isReady);
    expect(await waiting()).toEqual(['messages_waiting{template="registered",reason="turn"} 3']);
  });
});
