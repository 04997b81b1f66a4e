import { Writable } from 'node:stream';
import { QueryFailedError } from 'typeorm';
import { House } from '../../testing/house.ts';
import { errorFields } from './error-fields.ts';
import { newLog } from './log.ts';

describe('the log', () => {
  let house: House;
  const lines: string[] = [];
  beforeAll(async () => {
    const into = new Writable({ write: (chunk: Buffer, _, done) => (lines.push(chunk.toString()), done()) });
    house = await House.open({}, newLog('trace', into));
  });
  afterAll(() => house.close());

  it('says what was asked by route and status, and no name, telephone number, text, token or id of a query', async () => {
    const { clerk } = house.people;
    const text = '我叫欧阳晓明，电话 13655558888，家里漏水';
    await house.report(clerk, { text, source: 'telephone', caller: { name: '欧阳晓明', telephone: '13655558888' } });
    await house.request(clerk, 'GET', '/people?telephone=13655558888');
    await house.request(clerk, 'POST', '/complaints', { text, nonsense: '欧阳晓明' });
    const all = lines.join('');
    expect(all).toContain('/api/v1/complaints');
    expect(all).toContain('"statusCode":400');
    for (const secret of ['欧阳晓明', '13655558888', '漏水', await house.token(clerk)]) expect(all).not.toContain(secret);
  });

  it('says of a refused statement only what kind of failure it was: databases quote the values they refuse', () => {
    const refused = new QueryFailedError('INSERT', ['欧阳晓明'], Object.assign(new Error("Duplicate entry '欧阳晓明' for key"), { code: 'ER_DUP_ENTRY' }));
    expect(JSON.stringify(errorFields(refused))).not.toContain('欧阳晓明');
    expect(errorFields(refused)).toMatchObject({ error: 'QueryFailedError', code: 'ER_DUP_ENTRY' });
    expect(errorFields(new RangeError('out of range'))).toMatchObject({ error: 'RangeError: out of range' });
  });
});
