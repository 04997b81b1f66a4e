import { openIdOf } from './identifiers.ts';
import { Opened, type Said } from './testing/opened.ts';
import { Receiver } from './testing/receiver.ts';
import { pngOf } from './png.ts';

const RESIDENT = openIdOf('resident');

describe('content checks', () => {
  let wechat: Opened;
  let token: string;
  beforeEach(async () => {
    wechat = await Opened.open();
    await wechat.login(RESIDENT);
    token = await wechat.token();
  });
  afterEach(() => wechat.close());

  const checkText = (more: object = {}): Promise<Said> =>
    wechat.post('/wxa/msg_sec_check', { version: 2, scene: 3, openid: RESIDENT, content: '电梯异响', ...more }, token);
  const checkPicture = (more: object = {}): Promise<Said> =>
    wechat.post('/wxa/media_check_async', { version: 2, scene: 3, openid: RESIDENT, media_type: 2, media_url: 'https://files.example/1.jpg', ...more }, token);
  const pushed = async () => (await wechat.control.pushes.runDue()).map(({ event }) => event!);

  describe.each([
    ['of a text', checkText],
    ['of a picture', checkPicture],
  ])('%s', (_, check) => {
    it.each([
      ['a scene that there is not', { scene: 5 }, 40129],
      ['no scene', { scene: undefined }, 40129],
      ['what is no openid', { openid: 'resident' }, 40003],
      ['an openid of another mini-program', { openid: openIdOf('stranger') }, 43104],
      ['the first version', { version: undefined }, 47001],
    ])('refuses %s', async (__, more, errcode) => {
      expect(await check(more)).toMatchObject({ errcode });
    });

    it('knows a person for two hours after they came in', async () => {
      wechat.pass({ hours: 2 });
      token = await wechat.token();
      expect(await check()).toMatchObject({ errcode: 0 });
      wechat.pass({ seconds: 1 });
      expect(await check()).toMatchObject({ errcode: 61010 });
      await wechat.login(RESIDENT);
      expect(await check({ media_url: 'https://files.example/2.jpg' })).toMatchObject({ errcode: 0 });
    });

    it('does not know a person who never came in', async () => {
      const { openId } = wechat.control.people.named('newcomer');
      expect(await check({ openid: openId })).toMatchObject({ errcode: 61010 });
    });
  });

  it('a text passes; a strategy that failed says nothing', async () => {
    expect(await checkText()).toEqual({
      errcode: 0,
      errmsg: 'ok',
      trace_id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{8}-[\da-f]{8}$/),
      result: { suggest: 'pass', label: 100 },
      detail: [expect.objectContaining({ strategy: 'content_model', errcode: 0, suggest: 'pass' }), expect.objectContaining({ errcode: -1 })],
    });
  });

  it.each([
    ['review', '这里有测试复核', { suggest: 'review', label: 20003 }],
    ['risky', '这里有测试广告', { suggest: 'risky', label: 10001 }],
    ['risky, where one word is risky and another is for review', '测试复核和测试风险', { suggest: 'risky', label: 20006 }],
  ])('a text is %s by its words', async (_, content, result) => {
    expect(await checkText({ content })).toMatchObject({
      errcode: 0,
      result,
      detail: expect.arrayContaining([expect.objectContaining({ strategy: 'keyword', ...result })]),
    });
  });

  it('a title counts as well', async () => {
    expect(await checkText({ title: '测试风险' })).toMatchObject({ result: { suggest: 'risky' } });
  });

  it('a text has 2,500 characters at most, and at least one', async () => {
    expect(await checkText({ content: '楼'.repeat(2500) })).toMatchObject({ errcode: 0 });
    expect(await checkText({ content: '楼'.repeat(2501) })).toMatchObject({ errcode: 47001 });
    expect(await checkText({ content: '' })).toMatchObject({ errcode: 47001 });
  });

  it('the checks of a minute are counted under their own number', async () => {
    wechat.control.settings.limits = { '/wxa/msg_sec_check': { perMinute: 1, minuteErrcode: 44991 } };
    expect([(await checkText()).errcode, (await checkText()).errcode]).toEqual([0, 44991]);
  });

  it('the verdict on a picture is pushed later, under its trace', async () => {
    const { trace_id } = await checkPicture();
    expect(await pushed()).toEqual([]);
    wechat.pass({ seconds: 5 });
    expect(await pushed()).toEqual([
      {
        Event: 'wxa_media_check',
        FromUserName: expect.not.stringMatching(RESIDENT),
        CreateTime: 1795482005,
        appid: wechat.credentials.appid,
        trace_id,
        version: 2,
        errcode: 0,
        errmsg: 'ok',
        result: { suggest: 'pass', label: 100 },
        detail: [{ strategy: 'content_model', errcode: 0, suggest: 'pass', label: 100, prob: 90 }],
      },
    ]);
  });

  it.each([
    ['risky', { errcode: 0, result: { suggest: 'risky', label: 20002 } }],
    ['review', { errcode: 0, result: { suggest: 'review', label: 21000 } }],
    ['unreachable', { errcode: -1008 }],
  ])('a picture is %s by its address', async (word, verdict) => {
    await checkPicture({ media_url: `https://files.example/${word}.jpg` });
    wechat.pass({ seconds: 5 });
    const [event] = await pushed();
    expect(event).toMatchObject(verdict);
    expect('result' in event!).toBe('result' in verdict);
  });

  it('the verdict on the next picture can be said beforehand', async () => {
    wechat.control.pictures.decideNext({ suggest: 'risky', label: 20001 });
    await checkPicture();
    await checkPicture({ media_url: 'https://files.example/2.jpg' });
    wechat.pass({ seconds: 5 });
    expect(await pushed()).toMatchObject([{ result: { label: 20001 } }, { result: { label: 100 } }]);
  });

  it('the same address is not checked twice at a time', async () => {
    await checkPicture();
    expect(await checkPicture()).toMatchObject({ errcode: 87020 });
    wechat.pass({ seconds: 5 });
    await pushed();
    expect(await checkPicture()).toMatchObject({ errcode: 0 });
  });

  it('refuses what is no picture and no sound, and what is no address', async () => {
    expect(await checkPicture({ media_type: 3 })).toMatchObject({ errcode: 40004 });
    expect(await checkPicture({ media_url: 'files/1.jpg' })).toMatchObject({ errcode: 47001 });
  });

  it('fetches the picture: it has to be there, and of a kind that the platform takes', async () => {
    wechat.control.settings.downloadsPictures = true;
    const files = await Receiver.open();
    const verdictOn = async (answer: { status: number; body: Buffer }) => {
      files.answer = () => answer;
      await checkPicture({ media_url: files.url });
      wechat.pass({ seconds: 5 });
      return (await pushed())[0]!['errcode'];
    };
    const png = pngOf(300, () => true);
    const webp = Buffer.from('RIFF0000WEBPVP8 ');
    expect([
      await verdictOn({ status: 200, body: png }),
      await verdictOn({ status: 404, body: png }),
      await verdictOn({ status: 200, body: webp }),
      await verdictOn({ status: 200, body: Buffer.concat([png, Buffer.alloc(10 * 1024 * 1024)]) }),
    ]).toEqual([0, -1008, -1008, -1008]);
    await files.close();
  });
});
