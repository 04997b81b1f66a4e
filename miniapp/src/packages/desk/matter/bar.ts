import type { Membership } from '@huiyin/shared/accounts/account.contract';
import type { CommitmentKind } from '@huiyin/shared/commitments/commitment.contract';
import type { ComplaintAction } from '@huiyin/shared/complaints/complaint.states';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { IconName } from '../../../ui/icons.ts';
import type { DeskStep } from '../steps/desk-steps.ts';
import { dispatchIsFirst } from './standing.ts';

/** What stands in the bar of a matter: the steps, and the ways to where the longer ones are taken. */
export type BarName = DeskStep | 'call-back' | 'at-the-door';

export interface BarItem {
  name: BarName;
  icon: IconName;
  /** The key that does the same. */
  code?: string;
  /** It is shown while one of these may be taken. */
  for: readonly ComplaintAction[];
  /** Folded away, with what is done for somebody on the telephone. */
  folded?: true;
}

const step = (name: DeskStep, icon: IconName, code?: string): BarItem => ({ name, icon, for: [name], ...(code ? { code } : {}) });
const folded = (name: DeskStep, icon: IconName, code?: string): BarItem => ({ ...step(name, icon, code), folded: true });

/** In the order of the main track. Two that share a key never stand together. */
// prettier-ignore
export const BAR: readonly BarItem[] = [
  step('decide',              'scale',   'KeyW'),
  step('verify',              'eye',     'KeyH'),
  step('dispatch',            'wrench',  'KeyP'),
  step('issue-rectification', 'edit',    'KeyP'),
  step('reply',               'message', 'KeyD'),
  { name: 'call-back', icon: 'headset', code: 'KeyF', for: ['callback-satisfied', 'callback-problem', 'callback-attempt', 'callback-not-reached'] },
  { name: 'at-the-door', icon: 'wrench', code: 'KeyL', for: ['accept', 'arrive', 'diagnose', 'hold', 'complete'] },
  step('explain',             'info',    'KeyS'),
  step('reassign',            'users',   'KeyP'),
  step('appoint',             'calendar', 'KeyY'),
  step('note',                'lock',    'KeyM'),
  folded('rate',                'star',    'KeyX'),
  folded('add',                 'plus',    'KeyA'),
  folded('urge',                'bell',    'KeyU'),
  folded('not-solved',          'frown'),
  folded('withdraw',            'back'),
  folded('complete-corrective', 'shield'),
  folded('return',              'back'),
  folded('archive',             'inbox'),
];

/** What is owed first calls for which step: the one primary button. Who may decide is asked that first, whatever else is owed. */
// prettier-ignore
const PRIMARY: readonly (readonly [owed: CommitmentKind | null, name: BarName])[] = [
  [null,       'decide'],
  ['rectify',  'issue-rectification'],
  ['verify',   'verify'],
  ['dispatch', 'dispatch'],
  ['reply',    'reply'],
  ['callback', 'call-back'],
  ['corrective', 'complete-corrective'],
];

const isOffered = ({ can }: MatterView, item: BarItem): boolean => item.for.some((action) => can.includes(action));

/** Who works here: their post, and their level. */
export type AtWork = Pick<Membership, 'id' | 'role'>;

/** S8.1: whether the round gave the callback to this post, or to its level where nobody is named. */
export const isMyCallback = ({ callback }: MatterView, me: AtWork): boolean =>
  callback === null || (callback.caller ? callback.caller.postId === me.id : callback.level === me.role);

/** What may be done now, the primary first; what is another's turn is never the primary. */
export function barOf(matter: MatterView, me: AtWork): { primary: BarItem | null; open: BarItem[]; folded: BarItem[] } {
  const offered = BAR.filter((item) => isOffered(matter, item));
  const owed = matter.commitments.filter(({ state }) => state === 'open').map(({ kind }) => kind);
  const mayLead = (name: BarName): boolean => (name === 'call-back' ? isMyCallback(matter, me) : name !== 'verify' || !dispatchIsFirst(matter));
  const called = PRIMARY.find(([kind, name]) => (kind === null || owed.includes(kind)) && mayLead(name) && offered.some((item) => item.name === name))?.[1];
  const primary = offered.find(({ name }) => name === called) ?? null;
  const rest = offered.filter((item) => item !== primary);
  return { primary, open: rest.filter((item) => !item.folded), folded: rest.filter((item) => item.folded) };
}

/** What a key stands for now: the first of its items that is offered, else the first. */
export function itemsByKey(matter: MatterView): { code: string; item: BarItem; offered: boolean }[] {
  const codes = [...new Set(BAR.flatMap(({ code }) => code ?? []))];
  return codes.flatMap((code) => {
    const items = BAR.filter((item) => item.code === code);
    const offered = items.find((item) => isOffered(matter, item));
    const item = offered ?? items[0];
    return item ? [{ code, item, offered: offered !== undefined }] : [];
  });
}
