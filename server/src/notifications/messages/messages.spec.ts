import type { MessageLine, MessageTemplateView } from '@huiyin/shared/notifications/message.contract';
import type { MessageName } from '@huiyin/shared/notifications/message.policy';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { SignInAnswer } from '@huiyin/shared/accounts/account.contract';
import type { WechatSignInAnswer } from '@huiyin/shared/accounts/wechat.contract';
import { systemActor } from '../../platform/db/index.ts';
import { Journeys } from '../../testing/journeys.ts';
import type { Somebody } from '../../testing/people.ts';
import { OUR_TEMPLATES } from '../../../../scripts/wechat-stand-in/our-templates.ts';
import { WechatHouse } from '../../testing/wechat-house.ts';
import { Post } from '../../communities/index.ts';
import { Message, MessageCredit, SendMessages } from '../index.ts';

const SEND = '/cgi-bin/message/subscribe/send';
const idOf = (name: MessageName): string => OUR_TEMPLATES[name]!.id;

describe('messages by WeChat', () => {
  let wechat: WechatHouse;
  let journeys: Journeys;
  beforeEach(async () => {
    wechat = await WechatHouse.open();
    journeys = new Journeys(wechat.house);
    await wechat.listen();
  });
  afterEach(() => wechat.close());

  const house = () => wechat.house;
  const openIdOf = ({ name }: Somebody): string => wechat.person(name).openId;
  const NUMBERS: Readonly<Record<string, string>> = { 陈桂芳: '13800000246', 刘志远: '13600000001', 赵立新: '13600000002' };

  /** Somebody comes in by WeChat and is bound by their number. */
  async function joins(somebody: Somebody): Promise<void> {
    const { control } = wechat.standIn;
    await house().database.writer.manager.update(Post, { id: somebody.id }, { telephone: NUMBERS[somebody.name]! });
    const { body } = await house().request<WechatSignInAnswer>(null, 'POST', '/wechat/sign-in', { code: control.logins.code(openIdOf(somebody)) });
    if (!('binding' in body)) return;
    const code = control.phones.code(openIdOf(somebody), NUMBERS[somebody.name]!);
    const bound = await house().request<SignInAnswer>(null, 'POST', '/wechat/bind', {
      binding: body.binding,
      who: { by: 'telephone', code, name: somebody.name },
    });
    expect(bound.status).toBe(200);
  }
  /** The platform's window was answered: its event reaches the house. */
  async function answers(somebody: Somebody, answer: 'accept' | 'reject', ...names: MessageName[]): Promise<void> {
    wechat.standIn.control.subscriptions.answer(openIdOf(somebody), Object.fromEntries(names.map((name) => [idOf(name), answer])));
    await wechat.standIn.control.pushes.runDue();
    await house().tell();
  }
  const allows = (somebody: Somebody, ...names: MessageName[]): Promise<void> => answers(somebody, 'accept', ...names);
  const refuses = (somebody: Somebody, ...names: MessageName[]): Promise<void> => answers(somebody, 'reject', ...names);
  const send = (): Promise<number> => house().app.get(SendMessages, { strict: false }).run();
  const tellAndSend = async (): Promise<void> => {
    await house().tell();
    await house().tell(); // what the first telling had happen
    await send();
  };
  /** So long after that nobody is still reading WeChat's question. */
  const tellAndSendToTheEnd = async (): Promise<void> => {
    await tellAndSend();
    for (let minute = 0; minute < 2; minute++) {
      house().clock.pass({ minutes: 1 });
      await send();
    }
  };
  const arrived = (somebody: Somebody): string[] => wechat.standIn.control.messages.to(openIdOf(somebody)).map(({ templateId }) => nameOf(templateId));
  const nameOf = (templateId: string): string => Object.entries(OUR_TEMPLATES).find(([, { id }]) => id === templateId)![0];
  const lines = async (matter: { id: string }): Promise<MessageLine[]> =>
    (await house().request<{ messages: MessageLine[] }>(house().people.clerk, 'GET', `/complaints/${matter.id}/messages`)).body.messages;
  const ends = async (matter: { id: string }): Promise<string[]> =>
    (await lines(matter)).map(({ name, state, reason }) => `${name} ${reason ?? state}`).reverse();
  const credits = async (somebody: Somebody, name: MessageName): Promise<number> =>
    (await house().request<{ templates: MessageTemplateView[] }>(somebody, 'GET', '/me/message-templates')).body.templates.find((row) => row.name === name)!
      .credits;
  const ofResident = (found: string[]): string[] => found.filter((line) => !/order/.test(line));

  it('S10.3 the resident hears of each step that they allowed, in order; the desk sees what was sent and what was not', async () => {
    const { resident } = house().people;
    await joins(resident);
    await allows(resident, 'registered', 'dispatched');
    const matter = await journeys.remedied();
    await tellAndSendToTheEnd();
    expect(arrived(resident)).toEqual(['registered', 'dispatched']);
    expect(ofResident(await ends(matter))).toEqual(['registered sent', 'dispatched sent', 'please-rate no-consent', 'answered no-consent']);
  });

  it('S7.5 who had an order until it was given to somebody else is not sent it as a new one', async () => {
    const { plumber, electrician, engineeringLead } = house().people;
    await joins(plumber);
    await allows(plumber, 'new-order');
    const matter = await journeys.dispatched();
    await tellAndSendToTheEnd();
    await allows(plumber, 'new-order');
    await house().does(engineeringLead, 'reassign', matter, { order: journeys.order(matter), worker: electrician.id, reason: '顺路' });
    await tellAndSendToTheEnd();
    expect(arrived(plumber)).toEqual(['new-order']);
  });

  it('S1.2 who is told of an agreed visit reads both ends of it', async () => {
    const { resident, clerk } = house().people;
    await joins(resident);
    await allows(resident, 'visit-coming');
    const matter = await journeys.inProgress();
    const [from, until] = [journeys.in({ hours: 2 }), journeys.in({ hours: 4 })];
    await house().does(clerk, 'appoint', matter, { from, until });
    await tellAndSendToTheEnd();
    const [message] = wechat.standIn.control.messages.to(openIdOf(resident));
    const clockAt = (iso: string): string => new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(11, 16);
    expect(message!.data['time3']).toMatch(new RegExp(`^\\d{4}年\\d+月\\d+日 ${clockAt(from)}~${clockAt(until)}$`));
  });

  it('S10.3 a resident is asked for a rating when it is done, once more when it is closed, and not after it is given', async () => {
    const { resident } = house().people;
    await joins(resident);
    await allows(resident, 'please-rate');
    const callsBack = async (matter: MatterView): Promise<void> => {
      const caller = journeys.caller(matter);
      await house().does(caller, 'callback-satisfied', matter, { checklist: await journeys.fiveItems(caller), words: '满意' });
      await tellAndSendToTheEnd();
    };
    const unrated = await journeys.answered();
    await tellAndSendToTheEnd();
    await allows(resident, 'please-rate');
    await callsBack(unrated);
    expect(ofResident(await ends(unrated)).filter((line) => /rate/.test(line))).toEqual(['please-rate sent', 'please-rate sent']);
    await allows(resident, 'please-rate');
    const rated = await journeys.remedied();
    await tellAndSendToTheEnd();
    await callsBack(await house().does(resident, 'rate', rated, { verdict: 'satisfied' }));
    expect(ofResident(await ends(rated)).filter((line) => /rate/.test(line))).toEqual(['please-rate sent']);
  });

  it('S7.5 the worker hears of a new order and of one that is nearly late, the lead of one that is late', async () => {
    const { plumber, engineeringLead } = house().people;
    for (const one of [plumber, engineeringLead]) {
      await joins(one);
      await allows(one, 'new-order', 'order-nearly-late', 'order-late');
    }
    const matter = await journeys.dispatched();
    await tellAndSend();
    expect(arrived(plumber)).toEqual(['new-order']);
    const [message] = wechat.standIn.control.messages.to(openIdOf(plumber));
    expect(message!.data['character_string1']).toBe(`${matter.number}-1`);
    expect(message!.page).toBe(`pages/scan/index?scene=${encodeURIComponent(`m=${matter.id}`)}`);
    for (const minutes of [25, 10]) {
      house().clock.pass({ minutes });
      await house().sweep();
      await tellAndSend();
    }
    expect([arrived(plumber), arrived(engineeringLead)]).toEqual([
      ['new-order', 'order-nearly-late'],
      ['new-order', 'order-late'],
    ]);
  });

  it('consent for one never sends another, and one consent is one message', async () => {
    const { resident } = house().people;
    await joins(resident);
    await allows(resident, 'registered');
    const [first, second] = [await house().report(resident), await house().report(resident, { text: '楼道的灯不亮了。' })];
    await tellAndSendToTheEnd();
    expect(arrived(resident)).toEqual(['registered']);
    expect([...(await ends(first)), ...(await ends(second))].sort()).toEqual(['registered no-consent', 'registered sent']);
    expect(wechat.asked(SEND)).toBe(1);
  });

  it("a consent that comes while somebody still reads WeChat's question is not too late for the message that it was about", async () => {
    const { resident } = house().people;
    await joins(resident);
    const matter = await house().report(resident);
    await tellAndSend();
    expect(await ends(matter)).toEqual(['registered waiting']);
    house().clock.pass({ minutes: 0.5 });
    await allows(resident, 'registered');
    await send();
    expect(await ends(matter)).toEqual(['registered sent']);
  });

  it('whoever says no to the question is not waited for, and not for any other template’s sake', async () => {
    const { resident } = house().people;
    await joins(resident);
    const matter = await journeys.dispatched();
    await tellAndSend();
    await refuses(resident, 'dispatched');
    await send();
    expect(ofResident(await ends(matter))).toEqual(['registered waiting', 'dispatched waiting']); // in their order
    await refuses(resident, 'registered');
    await send();
    expect(ofResident(await ends(matter))).toEqual(['registered no-consent', 'dispatched no-consent']);
  });

  it('an answer that came a moment before its step is the answer to it; one of long ago is not', async () => {
    const { resident } = house().people;
    await joins(resident);
    await refuses(resident, 'registered');
    house().clock.pass({ minutes: 0.05 });
    const quick = await house().report(resident);
    await tellAndSend();
    expect(await ends(quick)).toEqual(['registered no-consent']);
    house().clock.pass({ minutes: 0.2 });
    const again = await house().report(resident, { text: '楼道的灯不亮了。' });
    await tellAndSend();
    expect(await ends(again)).toEqual(['registered waiting']);
    await allows(resident, 'registered');
    await send();
    expect(await ends(again)).toEqual(['registered sent']);
  });

  it('whoever took no step of late reads no question: what others did is not held back for them', async () => {
    const { resident, plumber, clerk } = house().people;
    await joins(resident);
    await joins(plumber);
    const matter = await house().report(resident);
    await tellAndSendToTheEnd();
    const remedyBy = journeys.in({ hours: 24 });
    await house().does(clerk, 'dispatch', matter, { department: matter.department, worker: plumber.id, remedyBy });
    const told = await house().report(clerk, { text: '楼道的灯不亮了。', source: 'telephone', caller: { personId: resident.id } });
    await tellAndSend();
    expect([(await ends(matter)).sort(), await ends(told)]).toEqual([
      ['dispatched no-consent', 'new-order no-consent', 'new-order no-wechat', 'registered no-consent'],
      ['registered no-consent'],
    ]);
  });

  it("the device's word and the platform's event of one tap are one consent; a second tap is a second", async () => {
    const { resident } = house().people;
    await joins(resident);
    const hint = (key: string) =>
      house().request(
        resident,
        'POST',
        '/me/message-consents',
        { answers: [{ templateId: idOf('registered'), answer: 'accept' }] },
        { 'idempotency-key': key },
      );
    await hint('first-tap-0001');
    await hint('first-tap-0001');
    await allows(resident, 'registered');
    expect(await credits(resident, 'registered')).toBe(1);
    house().clock.pass({ minutes: 10 });
    await allows(resident, 'registered');
    await hint('second-tap-0001');
    expect(await credits(resident, 'registered')).toBe(2);
  });

  it('subscriptions that were banned in the settings take back what was left', async () => {
    const { resident } = house().people;
    await joins(resident);
    await allows(resident, 'registered', 'dispatched');
    wechat.standIn.control.subscriptions.refuse(openIdOf(resident), [idOf('registered')]);
    await wechat.standIn.control.pushes.runDue();
    await house().tell();
    expect([await credits(resident, 'registered'), await credits(resident, 'dispatched')]).toEqual([0, 1]);
    const matter = await house().report(resident);
    await tellAndSendToTheEnd();
    expect(await ends(matter)).toEqual(['registered no-consent']);
    expect(wechat.asked(SEND)).toBe(0);
  });

  it('where the platform knows of no consent the ledger follows it', async () => {
    const { resident } = house().people;
    await joins(resident);
    await allows(resident, 'registered');
    wechat.standIn.control.subscriptions.refuse(openIdOf(resident), [idOf('registered')]); // its event never reaches us
    const matter = await house().report(resident);
    await tellAndSend();
    expect([await ends(matter), await credits(resident, 'registered')]).toEqual([['registered no-consent'], 0]);
  });

  it('somebody without WeChat has it in the inbox alone, and the desk sees why', async () => {
    const matter = await house().report(house().people.neighbour);
    await tellAndSend();
    expect(await ends(matter)).toEqual(['registered no-wechat']);
    expect((await lines(matter))[0]).toMatchObject({ recipient: house().people.neighbour.name, role: 'resident' });
  });

  describe('when sending fails', () => {
    beforeEach(async () => {
      await joins(house().people.resident);
      for (let times = 0; times < 3; times++) {
        await allows(house().people.resident, 'registered');
        house().clock.pass({ minutes: 1 });
      }
    });
    const fault = (kind: 'reset' | 'errcode' | 'not-json', more: object = {}) => wechat.standIn.control.faults.add({ path: SEND, kind, next: 1, ...more });

    it('one that may have arrived is unknown, and is never sent again', async () => {
      fault('reset', { isDone: true });
      const matter = await house().report(house().people.resident);
      await tellAndSend();
      house().clock.pass({ hours: 1 });
      await tellAndSend();
      expect([await ends(matter), arrived(house().people.resident)]).toEqual([['registered unknown'], ['registered']]);
      expect(await credits(house().people.resident, 'registered')).toBe(2);
    });

    it('one that the platform was too busy for is sent later, and nothing overtakes it', async () => {
      fault('errcode', { errcode: -1 });
      const matters = [await house().report(house().people.resident), await house().report(house().people.resident, { text: '楼道的灯不亮了。' })];
      await tellAndSend();
      expect(arrived(house().people.resident)).toEqual([]);
      house().clock.pass({ minutes: 1 });
      await send();
      const numbers = wechat.standIn.control.messages.to(openIdOf(house().people.resident)).map(({ data }) => data['character_string1']);
      expect(numbers).toEqual(matters.map(({ number }) => number));
    });

    it('a token that died in the middle is replaced, and nothing is lost', async () => {
      wechat.standIn.control.tokens.revoke();
      const matter = await house().report(house().people.resident);
      await tellAndSend();
      expect(await ends(matter)).toEqual(['registered sent']);
    });

    it('after five minutes without the platform everything goes out, in order', async () => {
      const { url } = wechat.standIn;
      const matters = [await house().report(house().people.resident), await house().report(house().people.resident, { text: '楼道的灯不亮了。' })];
      await house().tell();
      Object.assign(wechat.settings, { baseUrl: 'http://127.0.0.1:59999' });
      for (let minute = 0; minute < 5; minute++) {
        await send();
        house().clock.pass({ minutes: 1 });
      }
      Object.assign(wechat.settings, { baseUrl: url });
      house().clock.pass({ minutes: 10 });
      await send();
      const numbers = wechat.standIn.control.messages.to(openIdOf(house().people.resident)).map(({ data }) => data['character_string1']);
      expect(numbers).toEqual(matters.map(({ number }) => number));
    });

    it('a process that died between send and mark leaves an unknown one, and the next goes out', async () => {
      const matters = [await house().report(house().people.resident), await house().report(house().people.resident, { text: '楼道的灯不亮了。' })];
      await house().tell();
      const [first] = await house().reads.db.find(Message, { where: { state: 'waiting' }, order: { id: 'ASC' } });
      await house().work.run(systemActor(''), (tx) => tx.db.update(Message, { id: first!.id }, { state: 'sending' }));
      await send();
      expect([...(await ends(matters[0]!)), ...(await ends(matters[1]!))]).toEqual(['registered unknown', 'registered sent']);
    });

    it('news of yesterday is not sent any more', async () => {
      const matter = await house().report(house().people.resident);
      await house().tell();
      house().clock.pass({ hours: 25 });
      await send();
      expect(await ends(matter)).toEqual(['registered too-late']);
    });

    it('fields that the platform would refuse are made to fit', async () => {
      const long = '三号楼二单元的电梯\n每天晚上十点以后都发出很响的声音，影响睡觉，已经说了三次。';
      await house().report(house().people.resident, { text: long, place: { kind: 'public', label: '三号楼'.repeat(20) } });
      await tellAndSend();
      expect(arrived(house().people.resident)).toEqual(['registered']);
    });
  });

  it('who runs the house reads how messages ended, of which kind and why, and how many wait for what', async () => {
    const { resident, neighbour } = house().people;
    const figures = async (): Promise<string[]> => {
      const { body } = await house().app.inject({ url: '/metrics' });
      const told = body.split('\n').filter((line) => /^messages_(ended|waiting)\{/.test(line));
      return told.map((line) => line.replaceAll(/template=|state=|reason=|"/g, '')).sort();
    };
    const fault = (more: object) => wechat.standIn.control.faults.add({ path: SEND, next: 1, ...more } as never);
    await joins(resident);
    await allows(resident, 'registered', 'dispatched');
    await house().report(neighbour);
    fault({ kind: 'errcode', errcode: -1 });
    const matter = await journeys.dispatched({}, null);
    await house().report(resident, { text: '楼道的灯不亮了。' });
    await tellAndSend();
    const ofTheLead = 'messages_ended{new-order,not-sent,no-wechat} 1';
    const ofTheNeighbour = 'messages_ended{registered,not-sent,no-wechat} 1';
    const waiting = ['messages_waiting{dispatched,turn} 1', 'messages_waiting{registered,again} 1', 'messages_waiting{registered,turn} 1'];
    expect(await figures()).toEqual([ofTheLead, ofTheNeighbour, ...waiting]);
    house().clock.pass({ minutes: 1 });
    fault({ kind: 'reset', isDone: true });
    await send();
    const ended = ['messages_ended{dispatched,sent,} 1', ofTheLead, 'messages_ended{registered,not-sent,no-consent} 1', ofTheNeighbour];
    expect(await figures()).toEqual([...ended, 'messages_ended{registered,unknown,} 1']);
    expect(ofResident(await ends(matter))).toEqual(['registered unknown', 'dispatched sent']);
  });

  it('told twice, or consented twice by the same event, it is one', async () => {
    const { resident } = house().people;
    await joins(resident);
    await allows(resident, 'registered');
    await house().report(resident);
    await house().tell();
    await house().work.run(systemActor(''), (tx) => tx.db.query("UPDATE outbox_message SET state = 'waiting', claim = NULL"));
    await tellAndSend();
    expect(arrived(resident)).toEqual(['registered']);
    expect(await house().reads.db.countBy(Message, { name: 'registered' })).toBe(1);
    expect(await house().reads.db.countBy(MessageCredit, { reason: 'event' })).toBe(1);
  });
});
