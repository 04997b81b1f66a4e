import { resolve } from 'node:path';
import { ConfigurationError, readConfiguration } from './configuration.ts';
import { startFailure } from './start-failure.ts';

const SET = { DATABASE_URL: 'sqlite:data/huiyin.db', FILES_URL: 'data/files' };
const sentence = (env: Readonly<Record<string, string | undefined>>): string => {
  try {
    readConfiguration({ ...SET, ...env });
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as Error).message;
  }
  return 'accepted';
};

describe('the settings', () => {
  it('what is not set has a default; the demo is off, the interface on this machine alone', () => {
    expect(readConfiguration(SET)).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: 'sqlite:data/huiyin.db',
      filesUrl: resolve('data/files'),
      demo: false,
      secret: null,
      metricsToken: null,
      webRoot: null,
      logLevel: 'info',
      publicUrl: null,
      wechat: null,
    });
  });

  it('set to nothing is not set: an empty secret signs nothing, an empty token opens nothing', () => {
    expect(readConfiguration({ ...SET, HOST: '', SECRET: '', METRICS_TOKEN: '', WEB_ROOT: '', DEMO: '' })).toEqual(readConfiguration(SET));
  });

  it.each(['0', '65536', '-1', '3000.5', 'http', ''])('PORT=%j stops the start', (PORT) => {
    expect(sentence({ PORT })).toBe(`PORT is "${PORT}". Set it to a free port between 1 and 65535, for example PORT=3000.`);
  });
  it.each(['1', '3000', '65535'])('PORT=%s is taken', (PORT) => {
    expect(readConfiguration({ ...SET, PORT }).port).toBe(Number(PORT));
  });

  it.each([
    'postgres://localhost/huiyin',
    'mysql://127.0.0.1',
    'mysql://127.0.0.1/',
    'mysql:///huiyin',
    'huiyin.db',
    'sqlite:',
    'sqlite:?synchronous=off',
    'sqlite::memory:',
    'http://127.0.0.1/x',
  ])('DATABASE_URL=%s stops the start with what it has to look like', (DATABASE_URL) => {
    expect(sentence({ DATABASE_URL })).toBe(`DATABASE_URL is "${DATABASE_URL}". It must be sqlite:<file> or mysql://<user>:<password>@<host>:3306/<database>.`);
  });
  it.each([undefined, ''])('DATABASE_URL=%j says how to set it', (DATABASE_URL) => {
    expect(sentence({ DATABASE_URL })).toMatch(/^DATABASE_URL is not set\. Set it to sqlite:<file> or mysql:.*npm start/);
  });
  it.each([
    'sqlite:/var/huiyin/huiyin.db',
    'sqlite:C:\\huiyin\\huiyin.db',
    'mysql://huiyin:secret@db.example:3306/huiyin',
    'mariadb://root@127.0.0.1/huiyin',
    'mysql://u:p%40ss@[::1]:3306/huiyin?ssl=true',
  ])('DATABASE_URL=%s is taken', (DATABASE_URL) => {
    expect(readConfiguration({ ...SET, DATABASE_URL }).databaseUrl).toBe(DATABASE_URL);
  });

  it.each(['ftp://files.example/photos', 'https://files.example', 's3://bucket', 's3://key:secret@host/', 's3:nonsense'])(
    'FILES_URL=%s stops the start',
    (FILES_URL) => {
      expect(sentence({ FILES_URL })).toMatch(/^FILES_URL is ".*must be .*s3:\/\/<key>:<secret>@<host>\/<bucket>/);
    },
  );
  it.each(['s3://key:secret@s3.example/photos', 's3+http://key:secret@127.0.0.1:9000/photos'])(
    'FILES_URL=%s is taken as it is, a folder made absolute',
    (FILES_URL) => {
      expect(readConfiguration({ ...SET, FILES_URL }).filesUrl).toBe(FILES_URL);
      expect(readConfiguration({ ...SET, FILES_URL: './photos' }).filesUrl).toBe(resolve('photos'));
    },
  );

  it.each([
    ['1', true],
    ['true', true],
    ['0', false],
    ['false', false],
  ] as const)('DEMO=%s', (DEMO, demo) => {
    expect(readConfiguration({ ...SET, DEMO }).demo).toBe(demo);
  });
  it.each(['yes', 'on', '2', 'TRUE', ' 1'])('DEMO=%j stops the start rather than open a door by mistake', (DEMO) => {
    expect(sentence({ DEMO })).toBe(`DEMO is "${DEMO}". Set it to 1 (on) or 0 (off).`);
  });

  it.each([
    [{ HOST: '999.1.1.1' }, /^HOST is "999\.1\.1\.1"\. Set HOST=127\.0\.0\.1/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is "loud"\. Set it to one of debug, info/],
    [{ WEB_ROOT: '/nowhere' }, /^WEB_ROOT is "\/nowhere".*npm run build:h5/],
  ])('%j stops the start', (env, said) => {
    expect(sentence(env)).toMatch(said);
  });

  const WECHAT = {
    WECHAT: 'on',
    WECHAT_APP_ID: 'wx0123456789abcdef',
    WECHAT_SECRET: '0123456789abcdef0123456789abcdef',
    WECHAT_PUSH_TOKEN: 'pushtoken',
    WECHAT_PUSH_KEY: 'a'.repeat(43),
  };
  it('PUBLIC_URL is where others reach the house: an address without a path', () => {
    expect(readConfiguration({ ...SET, PUBLIC_URL: 'https://huiyin.example.com/' }).publicUrl).toBe('https://huiyin.example.com');
    for (const PUBLIC_URL of ['huiyin.example.com', 'ftp://huiyin.example.com', 'https://huiyin.example.com/app', 'https://a:b@huiyin.example.com'])
      expect(sentence({ PUBLIC_URL })).toMatch(/^PUBLIC_URL is ".*Set it to the address under which others reach this house/);
  });

  it('WECHAT=on asks WeChat itself, and no other host', () => {
    expect(readConfiguration({ ...SET, ...WECHAT }).wechat).toEqual({
      baseUrl: 'https://api.weixin.qq.com',
      appId: WECHAT.WECHAT_APP_ID,
      secret: WECHAT.WECHAT_SECRET,
      templates: {},
      push: { token: 'pushtoken', aesKey: WECHAT.WECHAT_PUSH_KEY },
    });
    expect(sentence({ ...WECHAT, WECHAT_URL: 'https://api.example.com' })).toMatch(/^WECHAT_URL is for WECHAT=stand-in alone/);
  });
  it('WECHAT=stand-in asks a stand-in on this machine, and on no other', () => {
    const standIn = { ...WECHAT, WECHAT: 'stand-in' };
    expect(readConfiguration({ ...SET, ...standIn, WECHAT_URL: 'http://127.0.0.1:3999' }).wechat?.baseUrl).toBe('http://127.0.0.1:3999');
    for (const WECHAT_URL of ['', 'https://api.example.com', 'http://10.0.0.7:3999', 'http://127.0.0.1.example.com', 'nonsense'])
      expect(sentence({ ...standIn, WECHAT_URL })).toMatch(/^WECHAT_URL is ".*stand-in on this machine/);
  });
  it.each(['WECHAT_APP_ID', 'WECHAT_SECRET', 'WECHAT_PUSH_TOKEN', 'WECHAT_PUSH_KEY'])(
    '%s that is missing or of another form stops the start, and is not shown',
    (name) => {
      expect(sentence({ ...WECHAT, [name]: '' })).toMatch(new RegExp(`^${name} is not set\\. Set it to the`));
      const said = sentence({ ...WECHAT, [name]: 'a value that is wrong!' });
      expect(said).toMatch(new RegExp(`^${name} is of another form`));
      expect(said).not.toContain('a value that is wrong');
    },
  );
  it('WECHAT is on, stand-in, or left out', () => {
    expect(sentence({ ...WECHAT, WECHAT: 'yes' })).toBe('WECHAT is "yes". Set it to on, to stand-in, or leave it out.');
  });

  it.each([
    { DATABASE_URL: 'mysql://huiyin:hidden@db.example' },
    { DATABASE_URL: 'mysql://huiyin:hid:den@db.example' },
    { DATABASE_URL: 'postgres://huiyin:hid/den@db@example/x' },
    { FILES_URL: 'ftp://key:hidden@files.example/x' },
    { FILES_URL: 's3://key:hidden@' },
  ])('no sentence shows a password: %j', (env) => {
    expect(sentence(env)).toMatch(/:\*\*\*@/);
    expect(sentence(env)).not.toMatch(/hid|den/);
  });
});

describe('a start that fails', () => {
  it.each([
    [
      { code: 'EADDRINUSE', syscall: 'listen', message: 'listen EADDRINUSE 127.0.0.1:3000' },
      /^PORT is in use by another program\. .*PORT=3001\. \(listen EADDRINUSE/,
    ],
    [{ code: 'EADDRNOTAVAIL', syscall: 'listen', message: 'listen' }, /^HOST is no address of this machine/],
    [{ code: 'ECONNREFUSED', syscall: 'connect', message: 'connect ECONNREFUSED' }, /^The database server of DATABASE_URL does not answer\. Start it/],
    [{ code: 'ER_ACCESS_DENIED_ERROR', message: 'denied' }, /^The database server refuses the user or the password/],
    [{ code: 'ER_BAD_DB_ERROR', message: 'unknown' }, /^The database of DATABASE_URL is not there\. Make it first/],
    [{ code: 'SQLITE_NOTADB', message: 'file is not a database' }, /^The file of DATABASE_URL is no SQLite database/],
    [{ code: 'EACCES', syscall: 'mkdir', message: 'mkdir' }, /^The folder of the embedded database cannot be written/],
  ])('says what to do: %j', (error, said) => {
    expect(startFailure(Object.assign(new Error(error.message), error))).toMatch(said);
  });

  it('a setting that is wrong is told in its own words, a fault of the program with all it knows', () => {
    expect(startFailure(new ConfigurationError('Set it.'))).toBe('Set it.');
    expect(startFailure(new RangeError('lost'))).toMatch(/^The program could not go on: RangeError: lost\n\s+at /);
    expect(startFailure('nothing known')).toBe('The program could not go on: nothing known');
  });
});
