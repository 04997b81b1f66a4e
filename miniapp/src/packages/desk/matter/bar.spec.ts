import { expect, it } from '@jest/globals';
import type { CommitmentKind, CommitmentView } from '@huiyin/shared/commitments/commitment.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { CallbackView } from '@huiyin/shared/visits/callback.contract';
import { barOf, type AtWork } from './bar.ts';
import { standingOf } from './standing.ts';

const CLERK: AtWork = { id: 'clerk', role: 'desk' };
const DIRECTOR: AtWork = { id: 'director', role: 'director' };

const owed = (due: Partial<Record<CommitmentKind, string>>): CommitmentView[] =>
  Object.entries(due).map(([kind, dueAt]) => ({ kind, dueAt, state: 'open' }) as CommitmentView);
const matter = (part: Partial<MatterView>): MatterView =>
  ({ state: 'registered', round: 1, orders: [], callback: null, can: [], commitments: [], ...part }) as MatterView;
const primary = (of: MatterView, me: AtWork): string | null => barOf(of, me).primary?.name ?? null;

const toCallBack = (callback: Partial<CallbackView>): MatterView =>
  matter({ state: 'remedied', can: ['callback-satisfied', 'note'], commitments: owed({ callback: '3' }), callback: callback as CallbackView });

it('S8.1 a callback is the first thing to do for whoever the round gave it to, and for nobody else', () => {
  const given = toCallBack({ level: 'director', caller: { postId: 'director', name: '赵立新' } });
  expect(primary(given, DIRECTOR)).toBe('call-back');
  expect(primary(given, CLERK)).toBeNull();
  expect(barOf(given, CLERK).open.map(({ name }) => name)).toContain('call-back');
  expect(primary(toCallBack({ level: 'desk', caller: null }), CLERK)).toBe('call-back');
  expect(primary(toCallBack({ level: 'director', caller: null }), CLERK)).toBeNull();
});

it('what is due first is said first, and is the first thing to do', () => {
  const can: MatterView['can'] = ['verify', 'dispatch'];
  const dispatchFirst = matter({ can, commitments: owed({ verify: '2', dispatch: '1' }) });
  expect([standingOf(dispatchFirst), primary(dispatchFirst, CLERK)]).toEqual(['dispatch-first', 'dispatch']);
  const verifyFirst = matter({ can, commitments: owed({ verify: '1', dispatch: '2' }) });
  expect([standingOf(verifyFirst), primary(verifyFirst, CLERK)]).toEqual(['registered', 'verify']);
  expect(standingOf(matter({ round: 2, commitments: owed({ verify: '2', dispatch: '1' }) }))).toBe('again-dispatch-first');
  expect(standingOf(matter({ commitments: owed({ dispatch: '1' }) }))).toBe('verified');
});
