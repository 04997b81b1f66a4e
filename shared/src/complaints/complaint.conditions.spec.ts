import { describe, expect, it } from '@jest/globals';
import type { CallbackChecklist } from '../visits/callback.contract.ts';
import {
  CONDITIONS,
  CONDITIONS_OF_THE_MATTER,
  GUARDS,
  GUARDS_OF_THE_MATTER,
  type ComplaintCondition,
  type ComplaintGuard,
  type StepEvidence,
  type StepFacts,
} from './complaint.conditions.ts';

const NOTHING: StepFacts = {
  evidence: {},
  byStaff: false,
  foundOnPatrol: false,
  nobodyToAnswer: false,
  nobodyToReach: false,
  repair: true,
  ordinaryRepair: false,
  emergency: false,
  metComplainant: false,
  correctiveAsked: false,
  returns: 0,
  replied: false,
  rated: false,
  ownWork: false,
  currentWorker: null,
  attempts: [],
  chased: false,
  upheldBefore: false,
  directorAgreed: false,
  owed: [],
  residentOwedOverdue: false,
  beforeVisit: false,
  quietDays: 0,
};
type Change = Partial<Omit<StepFacts, 'evidence'>> & { evidence?: StepEvidence };
const facts = (change: Change = {}): StepFacts => ({ ...NOTHING, ...change });
const brings = (evidence: StepEvidence): Change => ({ evidence });

const SPAN = { from: '2026-11-25T01:00:00Z', until: '2026-11-25T03:00:00Z' };
const FIVE: CallbackChecklist = {
  inspection: { words: '不漏了' },
  service: { words: '态度好' },
  improvement: { words: '没有' },
  charges: { quoted: 3000, collected: 3000 },
  signature: { file: 'f', signedBy: 'owner' },
};
const visit = (day: string) => ({ means: 'visit', day }) as const;
const call = (day: string) => ({ means: 'telephone', day }) as const;

interface Example {
  accepts: Change[];
  refuses: Change[];
}
const said = (field: keyof StepEvidence): Example => ({
  accepts: [brings({ [field]: '写清楚了' })],
  refuses: [{}, brings({ [field]: '' }), brings({ [field]: ' \n ' })],
});

/** Each condition with what it accepts and what it refuses; one without examples does not compile. */
const CONDITION_EXAMPLES: Record<ComplaintCondition, Example> = {
  words: said('words'),
  'source-and-who': {
    accepts: [
      { byStaff: false },
      { byStaff: true, evidence: { source: 'telephone', caller: { name: '王女士' } } },
      { byStaff: true, evidence: { source: 'mailbox', caller: {} } },
    ],
    refuses: [{ byStaff: true }, { byStaff: true, evidence: { source: 'telephone' } }, { byStaff: true, evidence: { caller: { name: '王女士' } } }],
  },
  finding: said('finding'),
  'place-visited-where-unclear': {
    accepts: [brings({ duty: 'clear' }), brings({ duty: 'unclear', files: ['f'], atPlaceAt: SPAN.from })],
    refuses: [
      brings({ duty: 'unclear' }),
      brings({ duty: 'unclear', files: ['f'] }),
      brings({ duty: 'unclear', files: [], atPlaceAt: SPAN.from }),
      brings({ duty: 'unclear', atPlaceAt: SPAN.from }),
    ],
  },
  explanation: said('explanation'),
  'met-complainant': {
    accepts: [{ emergency: false }, { emergency: true, metComplainant: true }, { emergency: true, nobodyToAnswer: true }],
    refuses: [{ emergency: true }],
  },
  reason: said('reason'),
  reasons: said('reason'),
  decision: said('decision'),
  'department-or-person': { accepts: [brings({ department: 'engineering' }), brings({ worker: 'w' })], refuses: [{}, brings({ department: '', worker: ' ' })] },
  'by-when': said('remedyBy'),
  agency: said('agency'),
  'asked-and-date': { accepts: [brings({ asked: '请检测', remedyBy: SPAN.from })], refuses: [brings({ asked: '请检测' }), brings({ remedyBy: SPAN.from })] },
  'another-open-matter': said('other'),
  'another-worker': {
    accepts: [{ currentWorker: 'w', evidence: { worker: 'v' } }, brings({ worker: 'v' })],
    refuses: [{ currentWorker: 'w', evidence: { worker: 'w' } }, { currentWorker: 'w' }],
  },
  'day-and-time': { accepts: [brings(SPAN)], refuses: [brings({ from: SPAN.from }), brings({ until: SPAN.until })] },
  'cause-and-steps': {
    accepts: [brings({ cause: '角阀老化', steps: ['换角阀'] })],
    refuses: [brings({ cause: '角阀老化' }), brings({ cause: '角阀老化', steps: [] }), brings({ steps: ['换角阀'] })],
  },
  'corrective-where-asked': {
    accepts: [{ correctiveAsked: false }, { correctiveAsked: true, owed: ['corrective'] }],
    refuses: [{ correctiveAsked: true }, { correctiveAsked: true, owed: ['remedy'] }],
  },
  'made-safe': said('madeSafe'),
  'next-visit': {
    accepts: [brings({ nextVisit: SPAN })],
    refuses: [{}, brings({ nextVisit: { from: SPAN.from, until: '' } }), brings({ nextVisit: { from: '', until: SPAN.until } })],
  },
  'what-was-done': said('done'),
  'photo-after-or-reason': {
    accepts: [brings({ photosAfter: ['f'] }), brings({ noPhotoReason: '住户不让拍' })],
    refuses: [{}, brings({ photosAfter: [], noPhotoReason: '' })],
  },
  charges: { accepts: [brings({ quoted: 0 }), brings({ quoted: 3000 })], refuses: [{}] },
  'remedy-in-words': said('remedy'),
  channel: { accepts: [brings({ channel: 'wechat' })], refuses: [{}] },
  'when-where-what-was-said': {
    accepts: [brings({ from: SPAN.from, where: '服务中心', words: '要求换新' })],
    refuses: [brings({ from: SPAN.from, where: '服务中心' }), brings({ from: SPAN.from, words: '要求换新' }), brings({ where: '服务中心', words: '要求换新' })],
  },
  'five-items': { accepts: [brings({ checklist: FIVE }), { repair: false }], refuses: [{}] },
  'what-was-said': said('words'),
  'recorded-reply': { accepts: [{ replied: true }, { nobodyToAnswer: true }], refuses: [{}] },
  'somebody-to-answer': { accepts: [{}], refuses: [{ nobodyToAnswer: true }] },
  'somebody-to-reach': { accepts: [{}, { nobodyToAnswer: true }], refuses: [{ nobodyToAnswer: true, nobodyToReach: true }] },
  'not-own-work': { accepts: [{ ownWork: false }], refuses: [{ ownWork: true }] },
  'how-and-when': { accepts: [brings({ means: 'message' })], refuses: [{}] },
  'enough-tries': { accepts: [{ attempts: [visit('1'), visit('1'), call('1')] }], refuses: [{}] },
  'what-remains': said('remains'),
  'notice-and-by-when': {
    accepts: [brings({ notice: '重新做防水', remedyBy: SPAN.from })],
    refuses: [brings({ notice: '重新做防水' }), brings({ remedyBy: SPAN.from })],
  },
  'how-whom-what-they-said': {
    accepts: [brings({ means: 'telephone', words: '找了值班员，说明天来' })],
    refuses: [brings({ means: 'telephone' }), brings({ words: '说明天来' })],
  },
  'their-answer': said('answer'),
  chased: { accepts: [{ chased: true }], refuses: [{}] },
  'words-or-files': { accepts: [brings({ words: '还有一处' }), brings({ files: ['f'] })], refuses: [{}, brings({ words: ' ', files: [] })] },
  'once-a-closing': { accepts: [{ rated: false }], refuses: [{ rated: true }] },
  'new-facts-after-upheld': { accepts: [{ upheldBefore: false }, { upheldBefore: true, directorAgreed: true }], refuses: [{ upheldBefore: true }] },
  'outside-remedies-named': said('routes'),
  'what-is-to-be-done': said('remedy'),
  answer: said('answer'),
  'what-was-done-against-recurrence': said('done'),
  'quiet-30-days': { accepts: [{ quietDays: 30 }, { quietDays: 31 }], refuses: [{ quietDays: 29 }, {}] },
  'nothing-owed': { accepts: [{ owed: [] }], refuses: [{ owed: ['corrective'] }, { owed: ['callback'] }] },
};

const GUARD_EXAMPLES: Record<ComplaintGuard, Example> = {
  reported: { accepts: [{}], refuses: [{ foundOnPatrol: true }] },
  'found-on-patrol': { accepts: [{ foundOnPatrol: true }], refuses: [{}] },
  'ordinary-repair': { accepts: [{ ordinaryRepair: true }], refuses: [{}] },
  'first-return': { accepts: [{ returns: 0 }], refuses: [{ returns: 1 }] },
  'later-return': { accepts: [{ returns: 1 }, { returns: 2 }], refuses: [{ returns: 0 }] },
  'corrective-planned': { accepts: [brings({ corrective: { words: '换总管', by: SPAN.from } })], refuses: [{}] },
  'no-corrective': { accepts: [{}], refuses: [brings({ corrective: { words: '换总管', by: SPAN.from } })] },
  'callback-owed': { accepts: [{ owed: ['corrective', 'callback'] }], refuses: [{}, { owed: ['corrective'] }] },
  'corrective-owed': { accepts: [{ owed: ['corrective'] }], refuses: [{}, { owed: ['callback'] }] },
  'review-owed': { accepts: [{ owed: ['review'] }], refuses: [{}, { owed: ['callback'] }] },
  'at-the-visit': { accepts: [{}], refuses: [{ beforeVisit: true }] },
  'before-the-visit': { accepts: [{ beforeVisit: true }], refuses: [{}] },
  'resident-owed-overdue': { accepts: [{ residentOwedOverdue: true }], refuses: [{}] },
  'solved-outside': { accepts: [brings({ solved: true })], refuses: [{}, brings({ solved: false })] },
  'not-theirs': { accepts: [brings({ solved: false })], refuses: [{}, brings({ solved: true })] },
  'taken-back': { accepts: [{}], refuses: [brings({ routes: '街道、12345' })] },
  'routes-named': { accepts: [brings({ routes: '街道、12345' })], refuses: [{}, brings({ routes: ' ' })] },
  satisfied: { accepts: [brings({ verdict: 'satisfied' })], refuses: [{}, brings({ verdict: 'fairly' })] },
  'satisfied-repair': {
    accepts: [{ repair: true, evidence: { verdict: 'satisfied' } }],
    refuses: [
      { repair: false, evidence: { verdict: 'satisfied' } },
      { repair: true, evidence: { verdict: 'not' } },
    ],
  },
  'satisfied-no-repair': {
    accepts: [{ repair: false, evidence: { verdict: 'satisfied' } }],
    refuses: [
      { repair: true, evidence: { verdict: 'satisfied' } },
      { repair: false, evidence: { verdict: 'fairly' } },
    ],
  },
  'not-satisfied': { accepts: [brings({ verdict: 'not' }), brings({ verdict: 'fairly' })], refuses: [brings({ verdict: 'satisfied' })] },
};

describe('what a step needs', () => {
  it.each(Object.entries(CONDITION_EXAMPLES) as [ComplaintCondition, Example][])('%s', (condition, { accepts, refuses }) => {
    for (const change of accepts) expect([change, CONDITIONS[condition](facts(change))]).toEqual([change, true]);
    for (const change of refuses) expect([change, CONDITIONS[condition](facts(change))]).toEqual([change, false]);
  });
});

describe('which of several rows applies', () => {
  it.each(Object.entries(GUARD_EXAMPLES) as [ComplaintGuard, Example][])('%s', (guard, { accepts, refuses }) => {
    for (const change of accepts) expect([change, GUARDS[guard](facts(change))]).toEqual([change, true]);
    for (const change of refuses) expect([change, GUARDS[guard](facts(change))]).toEqual([change, false]);
  });
});

describe('S8.3 the five items of a callback after a repair', () => {
  const complete = (change: Partial<CallbackChecklist>) => CONDITIONS['five-items'](facts(brings({ checklist: { ...FIVE, ...change } })));

  it.each(['inspection', 'service', 'improvement'] as const)('S8.3 a caller cannot finish without %s, unless they say why it is missing', (item) => {
    expect(complete({ [item]: {} })).toBe(false);
    expect(complete({ [item]: { words: '  ' } })).toBe(false);
    expect(complete({ [item]: { missingBecause: '公共地方，没有住户可问' } })).toBe(true);
  });
  it('S8.3 a caller cannot finish with the charges half compared, unless they say why', () => {
    for (const charges of [{}, { quoted: 3000 }, { collected: 3000 }, { quoted: 3000, missingBecause: ' ' }]) expect(complete({ charges })).toBe(false);
    expect(complete({ charges: { quoted: 0, collected: 0 } })).toBe(true);
    expect(complete({ charges: { missingBecause: '单据还没回来' } })).toBe(true);
  });
  it('S8.3 a caller cannot finish without the signature of the person visited; a public place has its photo, and else a reason is given', () => {
    for (const signature of [{}, { file: 'f' }, { signedBy: 'owner' as const }, { missingBecause: '' }]) expect(complete({ signature })).toBe(false);
    for (const signedBy of ['owner', 'family', 'tenant'] as const) expect(complete({ signature: { file: 'f', signedBy } })).toBe(true);
    expect(complete({ signature: { photoOfPlace: 'f' } })).toBe(true);
    expect(complete({ signature: { missingBecause: '两次上门没人，电话里确认' } })).toBe(true);
  });
});

describe('callbacks that reach nobody', () => {
  const enough = (repair: boolean, attempts: StepFacts['attempts']) => CONDITIONS['enough-tries'](facts({ repair, attempts }));

  it('S8.3 after a repair: two visits and one call', () => {
    expect(enough(true, [visit('1'), call('1'), visit('2')])).toBe(true);
    expect(enough(true, [visit('1'), call('1')])).toBe(false);
    expect(enough(true, [visit('1'), visit('2')])).toBe(false);
    expect(enough(true, [call('1'), call('2'), call('3'), visit('3')])).toBe(false);
  });
  it('S10.3 else: three tries on two days, by any channel', () => {
    const message = (day: string) => ({ means: 'message', day }) as const;
    expect(enough(false, [call('1'), message('1'), call('2')])).toBe(true);
    expect(enough(false, [call('1'), call('1'), call('1')])).toBe(false);
    expect(enough(false, [call('1'), call('2')])).toBe(false);
  });
});

describe('rules that the conditions keep', () => {
  it('S10.2 where it is unclear whose duty it is, the desk brings a photo and the time at the place', () => {
    expect(CONDITIONS['place-visited-where-unclear'](facts(brings({ duty: 'unclear', words: '看了' })))).toBe(false);
    expect(CONDITIONS['place-visited-where-unclear'](facts(brings({ duty: 'unclear', files: ['f'], atPlaceAt: SPAN.from })))).toBe(true);
  });
  it('S4.4 a worker asked for corrective action cannot go on without one', () => {
    expect(CONDITIONS['corrective-where-asked'](facts({ correctiveAsked: true }))).toBe(false);
    expect(CONDITIONS['corrective-where-asked'](facts({ correctiveAsked: true, owed: ['corrective'] }))).toBe(true);
  });
  it('a button is shown or hidden by what is known of the matter, never by what is still to be brought along', () => {
    const evidence: StepEvidence = { words: '有', reason: '有', verdict: 'satisfied', routes: '有', solved: true, corrective: { words: '有', by: SPAN.from } };
    for (const condition of CONDITIONS_OF_THE_MATTER)
      expect([condition, CONDITIONS[condition](facts())]).toEqual([condition, CONDITIONS[condition](facts(brings(evidence)))]);
    for (const guard of GUARDS_OF_THE_MATTER) expect([guard, GUARDS[guard](facts())]).toEqual([guard, GUARDS[guard](facts(brings(evidence)))]);
  });
});
