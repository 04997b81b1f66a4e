import { describe, expect, it } from '@jest/globals';
import { registerRequest } from '../complaints/complaint.schema.ts';
import { fieldText, type FieldIssue } from '../kernel/field-texts.ts';
import type { Language } from '../kernel/language.ts';
import { actionSchemas } from './action.schemas.ts';

const ID = '01JD5V8Q0000000000000000AB';
const report = (change: object = {}) => ({ kind: 'repair', text: '厨房漏水', place: { kind: 'home', label: '3 号楼 502' }, ...change });
const accepts = (body: unknown): boolean => registerRequest.safeParse(body).success;

describe('what a report may hold', () => {
  it('a report of 2 to 8,000 characters is taken as it is, emoji and rare Han characters counted as one each', () => {
    for (const text of ['漏水', '灯'.repeat(8000), '😀'.repeat(8000), '𠮷𪚥', '  前后有空格\n\t '])
      expect(registerRequest.parse(report({ text })).text).toBe(text);
  });

  it.each([
    ['one character', '漏'],
    ['one emoji', '😀'],
    ['8,001 characters', '灯'.repeat(8001)],
    ['a control character', '漏\u0000水'],
    ['half an emoji', '漏水\ud83d'],
    ['no text', undefined],
    ['a number', 12],
  ])('a report with %s is refused', (_name, text) => expect(accepts(report({ text }))).toBe(false));

  it.each([
    ['a field beyond the contract', { state: 'closed' }],
    ['a field beyond the contract within', { place: { kind: 'home', label: '家', communityId: ID } }],
    ['another kind', { kind: 'repairs' }],
    ['a kind with something before it', { kind: 'xrepair' }],
    ['a tenth photo', { files: Array.from({ length: 10 }, () => ID) }],
    ['an id in small letters', { files: [ID.toLowerCase()] }],
    ['an id with a letter outside the alphabet', { files: [`${ID.slice(0, 25)}U`] }],
    ['an id that is too long', { files: [`${ID}A`] }],
    ['letters in a telephone number', { caller: { telephone: '139abc' } }],
    ['a line break after a telephone number', { caller: { telephone: '13900000000\n' } }],
    ['a name of 41 characters', { caller: { name: '王'.repeat(41) } }],
    ['another source', { source: 'pigeon' }],
    ['urgent as a word', { urgent: 'yes' }],
  ])('a report with %s is refused', (_name, change) => expect(accepts(report(change))).toBe(false));

  it('nine photos, a caller and a source are taken', () => {
    const caller = { name: '王'.repeat(40), telephone: '+86 139-0000-0000', householdId: ID };
    expect(accepts(report({ files: Array.from({ length: 9 }, () => ID), caller, source: 'e-mail', category: 'lift', urgent: true }))).toBe(true);
  });
});

describe('what a step may hold', () => {
  it.each([
    ['accept', { order: ID }],
    ['archive', {}],
    ['withdraw', {}],
    ['complete', { order: ID, done: '换了角阀', quoted: 0, photosAfter: [ID], stepsDone: [0] }],
    ['callback-attempt', { means: 'telephone' }],
    ['rate', { verdict: 'satisfied', stars: { timeliness: 5, quality: 1, manner: 3 } }],
    ['appoint', { from: '2026-11-25T01:00:00.000Z', until: '2026-11-25T10:00:00+08:00' }],
  ] as const)('%s takes what its contract says', (action, body) => expect(actionSchemas[action].safeParse(body).success).toBe(true));

  it.each([
    ['archive', { force: true }],
    ['complete', { order: ID, done: '换了角阀', quoted: -1 }],
    ['complete', { order: ID, done: '换了角阀', quoted: 0.5 }],
    ['complete', { order: ID, done: '换了角阀', quoted: 100_000_001 }],
    ['reply', { remedy: '灯'.repeat(4001), channel: 'telephone' }],
    ['reply', { remedy: '明天换', channel: 'pigeon' }],
    ['reply', { remedy: '', channel: 'telephone' }],
    ['rate', { verdict: 'satisfied', stars: { timeliness: 6, quality: 1, manner: 3 } }],
    ['appoint', { from: '2026-02-30T01:00:00Z', until: '2026-11-25T02:00:00Z' }],
    ['appoint', { from: '2026-11-25', until: '2026-11-26' }],
    ['appoint', { from: '2026-11-25T01:00:00', until: '2026-11-25T02:00:00' }],
    ['verify', { finding: 'maybe', words: '看过', duty: 'clear' }],
    ['hold', { order: ID, reason: 'parts', madeSafe: '关了阀门' }],
  ] as const)('%s refuses %j', (action, body) => expect(actionSchemas[action].safeParse(body).success).toBe(false));
});

describe('what is said about a refused field', () => {
  const said = (body: unknown, language: Language = 'zh-CN') =>
    (registerRequest.safeParse(body).error?.issues ?? []).map((issue) => [issue.path.join('.'), fieldText(issue as FieldIssue, language)]);

  it.each([
    ['that it is missing', { text: undefined }, 'text', '这里没有填，或者填得不对。'],
    ['that it is empty', { text: '' }, 'text', '这里还没有填。'],
    ['how many characters there may be and are', { text: '灯'.repeat(8001) }, 'text', '最多写 8000 个字，现在是 8001 个。'],
    ['how many are needed', { text: '😀' }, 'text', '至少要写 2 个字，现在是 1 个。'],
    ['that there are control characters', { text: '漏\u0000水' }, 'text', '里面有看不见的特殊字符，请删掉，或者重新打一遍。'],
    ['how many photos there may be', { files: Array.from({ length: 10 }, () => ID) }, 'files', '最多 9 个。'],
    ['which photo is not one', { files: [ID, 'x'] }, 'files.1', '这里填的格式不对。'],
    ['which fields nobody knows', { state: 'closed', id: 1 }, '', '没有这一项：state、id。请更新到最新版本。'],
    ['that one of the options is wanted', { kind: 'gift' }, 'kind', '请从给出的选项里选一个。'],
  ])('the answer says %s', (_name, change, path, text) => expect(said(report(change))).toEqual([[path, text]]));

  it('a number out of its bounds is told the bound', () => {
    const issues = actionSchemas.complete.safeParse({ order: ID, done: '换了角阀', quoted: -1 }).error?.issues ?? [];
    expect(issues.map((issue) => fieldText(issue as FieldIssue, 'zh-CN'))).toEqual(['不能小于 0。']);
  });
  it('the answer is in the language of the reader', () => {
    expect(said(report({ text: '漏' }), 'en')).toEqual([['text', 'Write at least 2 characters (now 1).']]);
    expect(said('nonsense', 'zh-Hant')).toEqual([['', '這裡沒有填，或者填得不對。']]);
  });
});
