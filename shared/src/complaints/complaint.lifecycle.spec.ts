import { describe, expect, it } from '@jest/globals';
import { COMMITMENT_KINDS, type CommitmentKind } from '../commitments/commitment.contract.ts';
import { CONDITIONS, GUARDS, type ComplaintGuard } from './complaint.conditions.ts';
import { COMPLAINT_LIFECYCLE, PARTIES, rowsFor, type ComplaintTransition } from './complaint.lifecycle.ts';
import { COMPLAINT_ACTIONS, COMPLAINT_STATES, isOpen, OUTCOMES, type ComplaintAction, type ComplaintState } from './complaint.states.ts';
import { ACTIONS_FOR_A_CALLER } from './complaint.words.contract.ts';

const OPEN = 'registered awaiting-decision dispatched in-progress remedied explained to-rectify referred under-review';
const OPEN_NOT_REVIEWED = OPEN.replace(' under-review', '');

/**
 * The table of domain.md, written down a second time and independently, so that a changed row fails here.
 * `open` is every state but merged, closed and archived; `open-` leaves out under-review as well; `=` stays; `all` is every kind but corrective.
 * Marks: `>` next round, `!` priority raised, `~` the agreed visit outlives the change of state.
 */
const DOMAIN_TABLE = `
from                   | action               | when                  | by                                  | needs                                                         | to                | opens                 | meets                 | voids                    | outcome          | marks
–                      | register             | reported              | resident desk staff                 | words source-and-who                                          | registered        | verify reply dispatch |                       |                          |                  |
–                      | register             | found-on-patrol       | staff                               | words                                                         | registered        | verify dispatch       |                       |                          |                  |
registered             | verify               |                       | desk                                | finding place-visited-where-unclear                           | =                 |                       | verify                |                          |                  |
awaiting-decision      | verify               |                       | desk                                | finding place-visited-where-unclear                           | =                 |                       | verify                |                          |                  |
registered             | explain              |                       | desk director                       | explanation met-complainant                                   | explained         | callback              | verify reply dispatch |                          |                  |
registered             | mark-major           |                       | desk lead supervisor director       | reason                                                        | awaiting-decision | decision              |                       | dispatch                 |                  |
awaiting-decision      | decide               |                       | director                            | decision                                                      | registered        | dispatch              | decision              |                          |                  |
registered             | dispatch             |                       | desk supervisor director on-duty    | department-or-person by-when                                  | dispatched        | accept remedy         | dispatch              |                          |                  | ~
registered             | refer                |                       | desk director                       | agency asked-and-date                                         | referred          | referral              | verify dispatch       |                          |                  |
registered             | merge                |                       | desk                                | another-open-matter                                           | merged            |                       |                       | verify dispatch          |                  |
dispatched             | accept               |                       | worker lead                         |                                                               | in-progress       |                       | accept                |                          |                  | ~
dispatched in-progress | reassign             |                       | lead supervisor desk                | another-worker reason                                         | dispatched        | accept                |                       | accept                   |                  |
dispatched in-progress | return               | first-return          | worker lead                         | reason                                                        | registered        | dispatch              |                       | accept remedy corrective |                  |
dispatched in-progress | return               | later-return          | worker lead                         | reason                                                        | awaiting-decision | decision              |                       | accept remedy corrective |                  |
open                   | appoint              |                       | desk lead worker caller             | day-and-time                                                  | =                 | appointment           |                       | appointment              |                  |
in-progress            | arrive               | at-the-visit          | worker lead                         | finding                                                       | =                 |                       | appointment verify    |                          |                  |
in-progress            | arrive               | before-the-visit      | worker lead                         | finding                                                       | =                 |                       | verify                |                          |                  |
in-progress            | diagnose             | corrective-planned    | worker lead                         | cause-and-steps                                               | =                 | corrective            |                       | corrective               |                  |
in-progress            | diagnose             | no-corrective         | worker lead                         | cause-and-steps corrective-where-asked                        | =                 |                       |                       |                          |                  |
in-progress            | hold                 |                       | worker lead                         | reason made-safe next-visit                                   | =                 | appointment           |                       | appointment              |                  |
in-progress            | complete             |                       | worker lead                         | what-was-done photo-after-or-reason charges                   | remedied          | callback              | remedy verify         |                          |                  |
open                   | reply                |                       | desk lead supervisor director       | remedy-in-words channel met-complainant                       | =                 |                       | reply                 |                          |                  |
open                   | reply                | ordinary-repair       | system                              | remedy-in-words channel                                       | =                 |                       | reply                 |                          |                  |
open                   | meet-complainant     |                       | desk lead supervisor director       | when-where-what-was-said                                      | =                 |                       |                       |                          |                  |
remedied               | callback-satisfied   |                       | caller desk director                | five-items recorded-reply not-own-work                        | closed            |                       | callback appointment  |                          | satisfied        |
explained              | callback-satisfied   |                       | caller desk director                | what-was-said recorded-reply not-own-work                     | closed            |                       | callback appointment  |                          | explained        |
remedied explained     | callback-attempt     |                       | caller desk                         | how-and-when somebody-to-reach                                | =                 |                       |                       |                          |                  |
closed                 | callback-satisfied   | callback-owed         | caller desk director                | five-items recorded-reply not-own-work                        | =                 |                       | callback appointment  |                          |                  |
closed                 | callback-attempt     | callback-owed         | caller desk                         | how-and-when somebody-to-reach                                | =                 |                       |                       |                          |                  |
closed                 | callback-not-reached | callback-owed         | caller desk director                | enough-tries recorded-reply not-own-work                      | =                 |                       | callback appointment  |                          |                  |
closed                 | callback-problem     | callback-owed         | caller desk director                | what-remains not-own-work                                     | to-rectify        | rectify               | callback appointment  |                          |                  |
remedied explained     | callback-not-reached |                       | caller desk                         | enough-tries recorded-reply not-own-work                      | closed            |                       | callback              |                          | not-reached      |
remedied               | callback-problem     |                       | caller desk director                | what-remains not-own-work                                     | to-rectify        | rectify               | callback appointment  |                          |                  |
explained              | callback-problem     |                       | caller desk director                | what-remains not-own-work                                     | registered        | verify reply dispatch | callback appointment  |                          |                  | >
remedied               | not-solved           |                       | resident desk                       | what-remains                                                  | to-rectify        | rectify               |                       | callback                 |                  |
to-rectify             | issue-rectification  |                       | lead supervisor director desk       | notice-and-by-when                                            | dispatched        | accept remedy         | rectify               |                          |                  | > !
referred               | chase                |                       | desk                                | how-whom-what-they-said                                       | =                 |                       |                       |                          |                  |
referred               | outside-answer       | solved-outside        | desk                                | their-answer                                                  | remedied          | callback              | referral              |                          |                  |
referred               | outside-answer       | not-theirs            | desk                                | their-answer                                                  | registered        | verify dispatch       | referral              |                          |                  | >
referred               | outside-silent       | taken-back            | desk                                | chased                                                        | registered        | verify dispatch       |                       | referral                 |                  | >
referred               | outside-silent       | routes-named          | desk director                       | chased recorded-reply                                         | closed            |                       |                       | referral reply           | answered-outside |
merged                 | follow-remedied      |                       | system                              |                                                               | remedied          | callback              |                       |                          |                  |
merged                 | follow-explained     |                       | system                              |                                                               | explained         | callback              |                       |                          |                  |
merged                 | release              |                       | desk system                         | reason                                                        | registered        | verify dispatch       |                       |                          |                  |
open-                  | withdraw             |                       | resident desk                       |                                                               | closed            |                       |                       | all                      | withdrawn        |
open                   | urge                 |                       | resident desk                       |                                                               | =                 |                       |                       |                          |                  |
open merged            | add                  |                       | resident desk                       | words-or-files                                                | =                 |                       |                       |                          |                  |
open merged closed     | note                 |                       | staff                               | words                                                         | =                 |                       |                       |                          |                  |
remedied               | rate                 | satisfied-repair      | resident desk                       | somebody-to-answer recorded-reply once-a-closing not-own-work | closed            |                       |                       |                          | satisfied        | ~
remedied               | rate                 | satisfied-no-repair   | resident desk                       | somebody-to-answer recorded-reply once-a-closing not-own-work | closed            |                       |                       | callback                 | satisfied        |
explained              | rate                 | satisfied             | resident desk                       | somebody-to-answer recorded-reply once-a-closing not-own-work | closed            |                       | callback              |                          | explained        |
remedied explained     | rate                 | not-satisfied         | resident                            | once-a-closing not-own-work                                   | =                 |                       |                       |                          |                  |
closed                 | rate                 |                       | resident                            | once-a-closing not-own-work                                   | =                 |                       |                       |                          |                  |
closed                 | reopen               |                       | resident desk                       | reason new-facts-after-upheld                                 | registered        | verify reply dispatch |                       |                          |                  | >
closed                 | request-review       |                       | resident                            | reason                                                        | under-review      | review                |                       |                          |                  |
under-review           | uphold               |                       | level-above                         | reasons outside-remedies-named                                | closed            |                       | review                |                          | upheld           |
under-review           | overturn             |                       | level-above                         | reasons what-is-to-be-done                                    | registered        | verify reply dispatch | review                |                          |                  | >
open-                  | request-review       | resident-owed-overdue | resident                            | reason                                                        | =                 | review                |                       |                          |                  |
open- closed           | answer-review        | review-owed           | level-above                         | answer outside-remedies-named                                 | =                 |                       | review                |                          |                  |
open merged closed     | complete-corrective  | corrective-owed       | worker lead                         | what-was-done-against-recurrence                              | =                 |                       | corrective            |                          |                  |
closed                 | archive              |                       | system desk                         | quiet-30-days nothing-owed                                    | archived          |                       |                       |                          |                  |
`;

const list = (cell: string): string[] => cell.split(' ').filter((word) => word !== '');
const sorted = (words: readonly string[]): string[] => [...words].sort();
const rowName = (row: { from: string | null; action: string; when: string | null }): string =>
  `${row.from ?? '–'} · ${row.action}${row.when === null ? '' : ` · ${row.when}`}`;

const comparable = (row: ComplaintTransition) => ({
  by: sorted(row.by),
  needs: sorted(row.needs),
  to: row.to,
  opens: sorted(row.opens),
  meets: sorted(row.meets),
  voids: sorted(row.voids),
  outcome: row.outcome,
  nextRound: row.nextRound,
  raisesPriority: row.raisesPriority,
});

const domainRows = DOMAIN_TABLE.trim()
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [from = '', action = '', when = '', by = '', needs = '', to = '', opens = '', meets = '', voids = '', outcome = '', marks = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    const states = list(from).flatMap((word) => (word === 'open' ? list(OPEN) : word === 'open-' ? list(OPEN_NOT_REVIEWED) : [word]));
    return states.map((state) => {
      const target = to === '=' ? state : to;
      const fallsAway = voids === 'all' ? COMMITMENT_KINDS.filter((kind) => kind !== 'corrective') : list(voids);
      // "An appointment is met by arriving or by the callback it was made for, and falls away when the state changes otherwise."
      const losesAppointment = target !== state && state !== '–' && !marks.includes('~') && !meets.includes('appointment') && voids !== 'all';
      return {
        name: rowName({ from: state, action, when: when || null }),
        row: {
          by: sorted(list(by)),
          needs: sorted(list(needs)),
          to: target,
          opens: sorted(list(opens)),
          meets: sorted(list(meets)),
          voids: sorted(losesAppointment ? [...fallsAway, 'appointment'] : fallsAway),
          outcome: outcome || null,
          nextRound: marks.includes('>'),
          raisesPriority: marks.includes('!'),
        },
      };
    });
  });

describe('the main track, row by row', () => {
  const inCode = new Map(COMPLAINT_LIFECYCLE.map((row) => [rowName(row), row]));

  it.each(domainRows)('$name', ({ name, row }) => {
    const found = inCode.get(name);
    expect(found && comparable(found)).toEqual(row);
  });
  it('has no row that the domain does not know', () => {
    expect(sorted([...inCode.keys()])).toEqual(sorted(domainRows.map(({ name }) => name)));
  });
  it('has each (from, action, when) once', () => {
    expect(inCode.size).toBe(COMPLAINT_LIFECYCLE.length);
  });
  it('never leaves one person two rows to choose from: rows of one (from, action) differ by their guards, or else by who may take them', () => {
    for (const state of [null, ...COMPLAINT_STATES])
      for (const action of COMPLAINT_ACTIONS) {
        const rows = rowsFor(state, action);
        for (const row of rows.filter(({ when }) => when === null))
          for (const other of rows.filter((candidate) => candidate !== row)) expect(other.by.filter((party) => row.by.includes(party))).toEqual([]);
      }
  });
  it('uses every action, party, outcome, condition and guard that has a name', () => {
    const used = (names: Iterable<string | null>) => new Set(names);
    expect(used(COMPLAINT_LIFECYCLE.map((row) => row.action))).toEqual(new Set(COMPLAINT_ACTIONS));
    expect(used(COMPLAINT_LIFECYCLE.flatMap((row) => row.by))).toEqual(new Set(PARTIES));
    expect(used(COMPLAINT_LIFECYCLE.map((row) => row.outcome))).toEqual(new Set([null, ...OUTCOMES]));
    expect(used(COMPLAINT_LIFECYCLE.flatMap((row) => row.needs))).toEqual(new Set(Object.keys(CONDITIONS)));
    expect(used(COMPLAINT_LIFECYCLE.map((row) => row.when))).toEqual(new Set([null, ...Object.keys(GUARDS)]));
  });
  it('lets the desk take for a caller whatever the resident may do, except what only the resident may decide', () => {
    const both = COMPLAINT_LIFECYCLE.filter((row) => row.by.includes('resident') && row.by.includes('desk')).map((row) => row.action);
    expect(new Set(both)).toEqual(new Set(ACTIONS_FOR_A_CALLER));
  });
});

/** A state together with what is owed in it. */
interface Standing {
  state: ComplaintState;
  owed: ReadonlySet<CommitmentKind>;
}
const keyOf = ({ state, owed }: Standing): string => `${state}: ${sorted([...owed]).join(' ')}`;
const OWED_GUARDS: Partial<Record<ComplaintGuard, CommitmentKind>> = { 'callback-owed': 'callback', 'corrective-owed': 'corrective', 'review-owed': 'review' };

const mayHappen = (row: ComplaintTransition, { owed }: Standing): boolean => {
  const kind = row.when === null ? undefined : OWED_GUARDS[row.when];
  return (kind === undefined || owed.has(kind)) && (!row.needs.includes('nothing-owed') || owed.size === 0);
};
const after = (row: ComplaintTransition, owed: Iterable<CommitmentKind>): Standing => ({
  state: row.to,
  owed: new Set([...[...owed].filter((kind) => !row.meets.includes(kind) && !row.voids.includes(kind)), ...row.opens]),
});

/** Every standing that a matter can come to, and the standings that each one can come from. */
function explore(): { standings: Map<string, Standing>; cameFrom: Map<string, Set<string>> } {
  const standings = new Map<string, Standing>();
  const cameFrom = new Map<string, Set<string>>();
  const queue: Standing[] = [];
  const reach = (standing: Standing, from: string | null): void => {
    const key = keyOf(standing);
    if (!standings.has(key)) {
      standings.set(key, standing);
      cameFrom.set(key, new Set());
      queue.push(standing);
    }
    if (from !== null) cameFrom.get(key)?.add(from);
  };
  for (const row of COMPLAINT_LIFECYCLE) if (row.from === null) reach(after(row, []), null);
  for (let standing = queue.shift(); standing !== undefined; standing = queue.shift())
    for (const row of COMPLAINT_LIFECYCLE) if (row.from === standing.state && mayHappen(row, standing)) reach(after(row, standing.owed), keyOf(standing));
  return { standings, cameFrom };
}

describe('the main track as a graph', () => {
  const { standings, cameFrom } = explore();
  const all = [...standings.values()];

  it('every state is reached', () => {
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(COMPLAINT_STATES));
  });
  it('no state but archived is a dead end, and nothing follows archived', () => {
    const moving = COMPLAINT_LIFECYCLE.filter((row) => row.to !== row.from).map((row) => row.from);
    expect(new Set(moving)).toEqual(new Set([null, ...COMPLAINT_STATES.filter((state) => state !== 'archived')]));
    expect(COMPLAINT_LIFECYCLE.filter((row) => row.from === 'archived')).toEqual([]);
  });
  it('from everywhere the matter can end archived with nothing owed: whatever a row opens can be met or falls away', () => {
    const ends = new Set(['archived: ']);
    for (const key of ends) for (const earlier of cameFrom.get(key) ?? []) ends.add(earlier);
    expect(all.map(keyOf).filter((key) => !ends.has(key))).toEqual([]);
  });
  it('nothing is owed in an archived matter', () => {
    expect(all.filter(({ state, owed }) => state === 'archived' && owed.size > 0)).toEqual([]);
  });
  it('every state but merged, closed and archived owes something to somebody', () => {
    expect(all.filter(({ state, owed }) => isOpen(state) && owed.size === 0).map(keyOf)).toEqual([]);
  });
  it('each open state owes what moves it on', () => {
    const MOVES_ON: Partial<Record<ComplaintState, CommitmentKind>> = {
      registered: 'dispatch',
      'awaiting-decision': 'decision',
      dispatched: 'accept',
      'in-progress': 'remedy',
      remedied: 'callback',
      explained: 'callback',
      'to-rectify': 'rectify',
      referred: 'referral',
      'under-review': 'review',
    };
    for (const standing of all) {
      const kind = MOVES_ON[standing.state];
      expect({ standing: keyOf(standing), owes: kind === undefined || standing.owed.has(kind) }).toEqual({ standing: keyOf(standing), owes: true });
    }
  });
  it('what is met or falls away was opened by some row, and every kind is opened, and met, by some row', () => {
    const opened = new Set(COMPLAINT_LIFECYCLE.flatMap((row) => row.opens));
    const met = new Set(COMPLAINT_LIFECYCLE.flatMap((row) => row.meets));
    expect(opened).toEqual(new Set(COMMITMENT_KINDS));
    expect(met).toEqual(new Set(COMMITMENT_KINDS));
    for (const kind of COMPLAINT_LIFECYCLE.flatMap((row) => [...row.meets, ...row.voids])) expect(opened).toContain(kind);
  });
  it('an outcome is recorded exactly by the rows that close the matter', () => {
    for (const row of COMPLAINT_LIFECYCLE) expect(row.outcome !== null).toBe(row.to === 'closed' && row.from !== 'closed');
  });
});

const by = (action: ComplaintAction): ComplaintTransition[] => COMPLAINT_LIFECYCLE.filter((row) => row.action === action);
/** Takes the first row that the state offers for each action. */
const walk = (...actions: (ComplaintAction | [ComplaintAction, ComplaintGuard])[]): Standing =>
  actions.reduce<Standing | null>((standing, step) => {
    const [action, when] = typeof step === 'string' ? [step] : step;
    const row = rowsFor(standing?.state ?? null, action).find((candidate) => when === undefined || candidate.when === when);
    if (row === undefined || (standing !== null && !mayHappen(row, standing))) throw new Error(`no ${action} in ${standing?.state ?? 'nothing'}`);
    return after(row, standing?.owed ?? []);
  }, null) as Standing;

describe('the rules that the main track keeps', () => {
  it('S10.1 an ordinary matter is registered, dispatched, accepted, remedied, answered, called back and closed with nothing owed', () => {
    const end = walk('register', 'verify', 'dispatch', 'accept', 'arrive', 'diagnose', 'complete-corrective', 'complete', 'reply', 'callback-satisfied');
    expect(keyOf(end)).toBe('closed: ');
  });
  it('S7.3 whatever is registered or opened anew is to be verified', () => {
    for (const row of COMPLAINT_LIFECYCLE.filter(({ to, from, action }) => to === 'registered' && from !== to && action !== 'decide' && action !== 'return'))
      expect(row.opens).toContain('verify');
  });
  it('S5.2 only a reply or an explanation meets the reply: an internal note meets nothing', () => {
    expect(new Set(COMPLAINT_LIFECYCLE.filter((row) => row.meets.includes('reply')).map((row) => row.action))).toEqual(new Set(['reply', 'explain']));
    for (const row of by('note')) expect([...row.opens, ...row.meets, ...row.voids]).toEqual([]);
  });
  it('S5.2 the system itself answers nothing but an ordinary repair, with what was done', () => {
    expect(COMPLAINT_LIFECYCLE.filter((row) => row.meets.includes('reply') && row.by.includes('system')).every((row) => row.when === 'ordinary-repair')).toBe(
      true,
    );
  });
  it('S5.2 what is found on patrol owes nobody a reply', () => {
    expect([...walk(['register', 'found-on-patrol']).owed]).not.toContain('reply');
  });
  it('S5.4 S4.5 nothing of a major matter is dispatched before the director has decided', () => {
    const major = walk('register', 'mark-major');
    expect(major.owed).not.toContain('dispatch');
    expect(COMPLAINT_LIFECYCLE.filter((row) => row.from === 'awaiting-decision' && row.opens.includes('accept'))).toEqual([]);
    expect(by('decide').map((row) => [row.from, row.by, row.to])).toEqual([['awaiting-decision', ['director'], 'registered']]);
  });
  it('S4.4 remedy and corrective action are owed apart, each met by its own step', () => {
    const planned = walk('register', 'dispatch', 'accept', ['diagnose', 'corrective-planned']);
    expect([...planned.owed]).toEqual(expect.arrayContaining(['remedy', 'corrective']));
    expect(
      COMPLAINT_LIFECYCLE.filter((row) => row.meets.includes('corrective')).every(
        (row) => row.action === 'complete-corrective' && !row.meets.includes('remedy'),
      ),
    ).toBe(true);
  });
  it('S4.6 an open corrective action outlives the closing, and the matter is not archived before it is done', () => {
    expect(COMPLAINT_LIFECYCLE.filter((row) => row.to === 'closed' && row.voids.includes('corrective'))).toEqual([]);
    const closed = walk('register', 'verify', 'dispatch', 'accept', 'diagnose', 'complete', 'reply', 'callback-satisfied');
    expect(keyOf(closed)).toBe('closed: corrective');
    expect(by('archive').every((row) => !mayHappen(row, closed))).toBe(true);
    expect(keyOf(walk('register', 'dispatch', 'accept', 'diagnose', 'withdraw'))).toBe('closed: corrective');
  });
  it('S4.7 a callback that finds a problem opens the next round', () => {
    expect(walk('register', 'dispatch', 'accept', 'complete', 'callback-problem', 'issue-rectification').state).toBe('dispatched');
    expect(by('issue-rectification').every((row) => row.nextRound)).toBe(true);
    expect(rowsFor('explained', 'callback-problem').every((row) => row.nextRound && row.to === 'registered')).toBe(true);
  });
  it('S5.3 a finished order comes back to the desk, which calls back', () => {
    expect(by('complete').map((row) => [row.to, row.opens])).toEqual([['remedied', ['callback']]]);
  });
  it('S5.5 S8.4 what is still not solved becomes a rectification notice and an order of the next round with its priority raised', () => {
    for (const action of ['callback-problem', 'not-solved'] as const)
      expect(rowsFor('remedied', action).map((row) => [row.to, row.opens])).toEqual([['to-rectify', ['rectify']]]);
    expect(
      COMPLAINT_LIFECYCLE.filter((row) => row.from === 'to-rectify' && row.meets.includes('rectify')).map((row) => [
        row.action,
        row.nextRound,
        row.raisesPriority,
      ]),
    ).toEqual([['issue-rectification', true, true]]);
  });
  it('S7.5 a return needs a reason, and every later one goes to the director', () => {
    for (const row of by('return')) expect(row.needs).toContain('reason');
    expect(
      new Set(
        by('return')
          .filter((row) => row.when === 'later-return')
          .map((row) => row.to),
      ),
    ).toEqual(new Set(['awaiting-decision']));
  });
  it('S8.2 whatever is remedied or explained is owed a callback', () => {
    for (const row of COMPLAINT_LIFECYCLE.filter(({ to, from }) => (to === 'remedied' || to === 'explained') && from !== to))
      expect(row.opens).toContain('callback');
  });
  it('S8.2 a resident who is satisfied closes a repair, and its inspection stays owed; for what is not a repair it falls away', () => {
    const remedied = ['register', 'verify', 'dispatch', 'accept', 'complete', 'reply'] as const;
    expect(keyOf(walk(...remedied, ['rate', 'satisfied-repair']))).toBe('closed: callback');
    expect(keyOf(walk(...remedied, ['rate', 'satisfied-no-repair']))).toBe('closed: ');
  });
  it('S8.3 a callback that finds all well needs the five items wherever there was a remedy, and never comes from who did the work', () => {
    for (const row of by('callback-satisfied')) expect(row.needs).toContain('not-own-work');
    for (const row of by('callback-satisfied').filter(({ from }) => from !== 'explained')) expect(row.needs).toContain('five-items');
  });
  it('S10.3 nothing closes without a recorded answer to the resident, except what they withdraw or a review upholds with its reasons', () => {
    const silent = COMPLAINT_LIFECYCLE.filter((row) => row.to === 'closed' && row.from !== 'closed' && !row.needs.includes('recorded-reply'));
    expect(new Set(silent.map((row) => row.action))).toEqual(new Set(['withdraw', 'uphold']));
    expect(by('uphold').every((row) => row.needs.includes('reasons'))).toBe(true);
  });
  it('S10.3 a matter is rated only after the work or the explanation', () => {
    expect(new Set(by('rate').map((row) => row.from))).toEqual(new Set(['remedied', 'explained', 'closed']));
  });
  it('S2.1 a closed matter can go one level up, and the answer names the outside remedies (S2.2)', () => {
    for (const row of COMPLAINT_LIFECYCLE.filter(({ meets, action }) => meets.includes('review') && action !== 'overturn')) {
      expect(row.by).toEqual(['level-above']);
      expect(row.needs).toContain('outside-remedies-named');
    }
  });
});
