import type { Channel } from '@huiyin/shared/complaints/complaint.contract';
import type { DeskStep } from '../steps/desk-steps.ts';
import type { RemedyRule } from '../steps/remedy-choices.ts';
import type { ReplyFacts, ReplySituation } from '../steps/reply-templates.ts';

/** A step that is told in one field of words. */
export interface InWords {
  title: string;
  hint: string;
  label: string;
  placeholder: string;
  missing: string;
  send: string;
  taken: string;
}

/** The words of the sheets in which steps are taken. */
export interface StepWords {
  kept: string;
  unkept: string;
  photos: string;
  leaveAsIs: string;
  meanwhile(who: string, moment: string, what: string): string;
  standsNow(state: string): string;
  hasIt(name: string): string;
  overNow: string;
  goOn: string;
  /** What may still be wanted, for whoever was second. */
  instead: Partial<Readonly<Record<DeskStep, string>>>;
  worker: string;
  suggested: string;
  why(here: number, alike: number): string;
  inHand(count: number): string;
  byTheLead: string;
  remedyBy: Readonly<Record<RemedyRule, (moment: string) => string>>;
  verify: InWords & {
    finding: string;
    so: string;
    notSo: string;
    findingMissing: string;
    duty: string;
    dutyClear(department: string): string;
    dutyUnclear: string;
    dutyDepartment: string;
    atPlace: string;
    atPlaceHint: string;
    placeMissing: string;
    ago(minutes: number): string;
    photos: string;
    photosNeeded: string;
  };
  explain: InWords & { told: string };
  decide: InWords & { why: string };
  note: InWords;
  return: InWords;
  corrective: Omit<InWords, 'hint'>;
  add: InWords;
  urge: Omit<InWords, 'missing'>;
  notSolved: InWords;
  withdraw: Omit<InWords, 'missing'>;
  archive: Pick<InWords, 'title' | 'hint' | 'send' | 'taken'>;
  dispatch: {
    title: string;
    department: string;
    because(category: string): string;
    otherThanSuggested(department: string): string;
    workerHint: string;
    by: string;
    byMissing: string;
    note: string;
    notePlaceholder: string;
    stillLooking: string;
    sendTo(name: string): string;
    told(worker: string | null, by: string): string;
    taken: string;
  };
  reassign: Omit<InWords, 'hint'> & { hasIt(name: string): string; nobodyHasIt: string; workerMissing: string };
  appoint: InWords & { from: string; length: string; hours(count: number): string; past: string };
  reply: Omit<InWords, 'send'> & {
    ready: string;
    readyHint: string;
    channel: string;
    /** The program tells the resident itself. */
    sendItself(channel: string): string;
    /** Somebody told the resident already, or does so first. */
    sendBy(channel: string): string;
    /** Who will read or hear it. */
    /** Behind what is told in another way, of somebody who uses the mini-program. */
    alsoInProgram: string;
    told: Readonly<Record<Channel, string>>;
    templates: Readonly<Record<ReplySituation, { name: string; text(facts: ReplyFacts): string }>>;
  };
  rectify: Omit<InWords, 'hint'> & { hint(worker: string | null): string; notice(remains: string): string };
  rate: Omit<InWords, 'missing'> & { saidBy: string; stars: string; starsHint: string; starsMissing: string; notSatisfied: string };
}
