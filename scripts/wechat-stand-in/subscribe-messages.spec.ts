import { openIdOf } from './identifiers.ts';
import { MESSAGE_TEMPLATES, templateIdOf } from './message-templates.ts';
import type { PopupAnswer } from './subscriptions.ts';
import { Opened, type Said } from './testing/opened.ts';

const RESIDENT = openIdOf('resident');
const REGISTERED = templateIdOf('registered');
const ANSWERED = templateIdOf('answered');
const DATA = {
  character_string1: { value: '2026-000123' },
  thing2: { value: '3 号楼电梯异响' },
  time3: { value: '2026年11月24日 09:30' },
  phrase4: { value: '已受理' },
  thing5: { value: '24 小时内答复您' },
};
const SEND = '/cgi-bin/message/subscribe/send';

describe('subscription messages', () => {
  let wechat: Opened;
  let token: string;
  beforeEach(async () => {
    wechat = await Opened.open();
    await wechat.login(RESIDENT);
    token = await wechat.token();
  });
  afterEach(() => wechat.close());

  const message = (more: object = {}) => ({
    touser: RESIDENT,
    template_id: REGISTERED,
    page: 'packages/resident/matter/index?id=1',
    data: DATA,
    miniprogram_state: 'formal',
    lang: 'zh_CN',
    ...more,
  });
  const send = (more: object = {}): Promise<Said> => wechat.post(SEND, message(more), token);
  const answer = (answers: Record<string, PopupAnswer>): void => wechat.control.subscriptions.answer(RESIDENT, answers);
  const events = () => wechat.control.pushes.runDue().then((pushed) => pushed.map(({ event }) => event!));

  it('one accept is one message, which lies in the WeChat of its person', async () => {
    answer({ [REGISTERED]: 'accept' });
    expect(await send()).toMatchObject({ errcode: 0, errmsg: 'ok' });
    expect(await send()).toEqual({ errcode: 43101, errmsg: expect.stringContaining('user refuse to accept the msg rid: ') });
    expect(wechat.control.messages.to(RESIDENT)).toMatchObject([
      {
        title: '投诉受理通知',
        page: 'packages/resident/matter/index?id=1',
        data: { thing2: '3 号楼电梯异响' },
        fields: expect.arrayContaining([{ label: '当前状态', value: '已受理' }]),
      },
    ]);
    expect(wechat.control.messages.to(openIdOf('neighbour'))).toEqual([]);
  });

  it('two accepts are two messages, a year later too', async () => {
    answer({ [REGISTERED]: 'accept' });
    answer({ [REGISTERED]: 'accept' });
    wechat.pass({ hours: 24 * 365 });
    token = await wechat.token();
    expect([(await send()).errcode, (await send()).errcode, (await send()).errcode]).toEqual([0, 0, 43101]);
  });

  it.each<PopupAnswer>(['reject', 'ban', 'filter'])('%s is no message', async (answered) => {
    answer({ [REGISTERED]: answered });
    expect(await send()).toMatchObject({ errcode: 43101 });
  });

  it('an accept of one template allows no other', async () => {
    answer({ [ANSWERED]: 'accept' });
    expect(await send()).toMatchObject({ errcode: 43101 });
  });

  it('a long-term template stays allowed, until the person refuses it in the settings', async () => {
    wechat.control.settings.templates = MESSAGE_TEMPLATES.map((template) => ({ ...template, kind: 'long-term' as const }));
    answer({ [REGISTERED]: 'accept' });
    expect([(await send()).errcode, (await send()).errcode]).toEqual([0, 0]);
    wechat.control.subscriptions.refuse(RESIDENT, [REGISTERED]);
    expect(await send()).toMatchObject({ errcode: 43101 });
  });

  it('a refused message uses nothing up', async () => {
    answer({ [REGISTERED]: 'accept' });
    await send({ data: {} });
    expect(await send()).toMatchObject({ errcode: 0 });
  });

  it.each([
    ['a value over its limit, naming the field', { data: { ...DATA, phrase4: { value: '已经受理完毕' } } }, 47003, 'data.phrase4.value invalid'],
    ['an empty value, naming the field', { data: { ...DATA, thing5: { value: '' } } }, 47003, 'data.thing5.value is emtpy'],
    ['a field that is missing', { data: { ...DATA, time3: undefined } }, 47003, 'data.time3.value is emtpy'],
    ['a field that the template does not have', { data: { ...DATA, thing9: { value: '好' } } }, 47003, 'data.thing9.value invalid'],
    ['an unknown template', { template_id: 'x'.repeat(43) }, 40037, 'template_id'],
    ['what is no openid', { touser: 'resident' }, 40003, 'openid'],
    ['an openid of another mini-program', { touser: openIdOf('stranger') }, 40003, 'openid'],
    ['a page that is not published', { page: 'pages/nowhere/index' }, 41030, 'page'],
    ['a page with a slash before it', { page: '/pages/home/index' }, 41030, 'page'],
    ['a state that there is not', { miniprogram_state: 'release' }, 47003, 'miniprogram_state'],
    ['a language that there is not', { lang: 'zh-CN' }, 47003, 'lang'],
  ])('refuses %s', async (_, more, errcode, words) => {
    answer({ [REGISTERED]: 'accept' });
    const said = await send(more);
    expect(said).toMatchObject({ errcode, errmsg: expect.stringContaining(words) });
    expect(wechat.control.messages.to()).toEqual([]);
  });

  it('a development version may open a page that is not published', async () => {
    answer({ [REGISTERED]: 'accept' });
    expect(await send({ page: 'pages/nowhere/index', miniprogram_state: 'developer' })).toMatchObject({ errcode: 0 });
  });

  it('a banned mini-program sends nothing', async () => {
    wechat.control.settings.messagesBanned = true;
    answer({ [REGISTERED]: 'accept' });
    expect(await send()).toMatchObject({ errcode: 43107 });
  });

  it('of two sends to one person at the same time the second is refused; to another person it is not', async () => {
    const neighbour = openIdOf('neighbour');
    for (const one of [RESIDENT, neighbour]) wechat.control.subscriptions.answer(one, { [REGISTERED]: 'accept', [ANSWERED]: 'reject' });
    wechat.control.faults.add({ path: SEND, kind: 'hold', next: 1 });
    const first = send();
    // The first is there once it is held.
    while (wechat.control.faults.holding === 0) await new Promise(setImmediate);
    expect(await send()).toMatchObject({ errcode: 43108 });
    expect(await send({ touser: neighbour })).toMatchObject({ errcode: 0 });
    wechat.control.faults.release();
    expect(await first).toMatchObject({ errcode: 0 });
    expect(await send()).toMatchObject({ errcode: 43101 });
  });

  it('the list of templates says what each field is', async () => {
    const { data } = (await wechat.get('/wxaapi/newtmpl/gettemplate', { access_token: token })) as unknown as { data: Record<string, unknown>[] };
    expect(data).toHaveLength(8);
    expect(data[0]).toEqual({
      priTmplId: REGISTERED,
      title: '投诉受理通知',
      content: '受理编号:{{character_string1.DATA}}\n反映事项:{{thing2.DATA}}\n受理时间:{{time3.DATA}}\n当前状态:{{phrase4.DATA}}\n备注:{{thing5.DATA}}\n',
      example: expect.stringContaining('当前状态:已受理\n'),
      type: 2,
    });
  });

  describe('what the telephone allows', () => {
    it.each([
      ['more than five at once', Object.fromEntries(MESSAGE_TEMPLATES.slice(0, 6).map(({ id }) => [id, 'accept' as const])), '20003'],
      ['one that there is not', { unknown: 'accept' as const }, '20001'],
      ['none', {}, '20001'],
    ])('is not %s', (_, answers, words) => {
      expect(() => answer(answers)).toThrow(words);
    });

    it('is not two kinds at once', () => {
      wechat.control.settings.templates = [MESSAGE_TEMPLATES[0], { ...MESSAGE_TEMPLATES[2], kind: 'long-term' }];
      expect(() => answer({ [REGISTERED]: 'accept', [ANSWERED]: 'accept' })).toThrow('20002');
    });
  });

  describe('what is pushed about it', () => {
    it('an answer, alone as an object, several as an array; all of it strings', async () => {
      answer({ [REGISTERED]: 'accept' });
      answer({ [REGISTERED]: 'accept', [ANSWERED]: 'reject' });
      const one = { TemplateId: REGISTERED, SubscribeStatusString: 'accept', PopupScene: '0' };
      const head = { Event: 'subscribe_msg_popup_event', FromUserName: RESIDENT, CreateTime: '1795482000' };
      expect(await events()).toEqual([
        { ...head, List: one },
        { ...head, List: [one, { ...one, TemplateId: ANSWERED, SubscribeStatusString: 'reject' }] },
      ]);
    });

    it('nothing about a template that was not even asked for', async () => {
      answer({ [REGISTERED]: 'ban' });
      expect(await events()).toEqual([]);
    });

    it('a refusal in the settings', async () => {
      wechat.control.subscriptions.refuse(RESIDENT, [REGISTERED]);
      expect(await events()).toMatchObject([{ Event: 'subscribe_msg_change_event', List: { TemplateId: REGISTERED, SubscribeStatusString: 'reject' } }]);
    });

    it('a message that was sent, by the id of the answer', async () => {
      answer({ [REGISTERED]: 'accept' });
      await events();
      const { msgid } = await send();
      expect(await events()).toMatchObject([
        { Event: 'subscribe_msg_sent_event', FromUserName: RESIDENT, List: { TemplateId: REGISTERED, MsgID: msgid, ErrorCode: '0', ErrorStatus: 'success' } },
      ]);
    });
  });
});
