import type { BoardQueue } from '@huiyin/shared/matters/matter.contract';
import type { MessageState, NotSentReason } from '@huiyin/shared/notifications/message.contract';
import type { CallbackState } from '@huiyin/shared/visits/callback.contract';
import type { BarName } from '../matter/bar.ts';
import type { Standing } from '../matter/standing.ts';
import type { StepWords } from './steps-words.ts';

/** The words of the board, of a matter at the desk and of its steps. */
export interface BoardWords {
  board: {
    queues: string;
    queueNamed(name: string, count: string): string;
    queueHolds(name: string, count: string): string;
    capped(count: number): string;
    keysOfQueues: string;
    keysOfList: string;
    nextRow: string;
    previousRow: string;
    openWhole: string;
    noneChosen: string;
    backToList: string;
    showNew: string;
    live(seconds: number): string;
    paused: string;
    updated(moment: string): string;
    lostTitle: string;
    lostWords(moment: string): string;
    retry: string;
    /** With a keyboard, the key is named. */
    arrived(count: number, keys: boolean): string;
    dueEarlier: string;
    dueOn(day: string): string;
    nothingOwed: string;
    /** Between the names of what is owed about one matter. */
    andAlso: string;
    count(count: number): string;
    /** What comes before all queues, and why. */
    raised: string;
    raisedFor: Readonly<Record<'urgent' | 'again' | 'urged', string>>;
    raisedMore(count: number): string;
    round(count: number): string;
    /** A queue of which a role sees what its own level owes. */
    ownPart(queue: string): string;
    /** A level was told that it is late. */
    climbedTo(level: string): string;
    settled: string;
    more: string;
    emptyTitle: Readonly<Record<BoardQueue, string>>;
    emptyWords: string;
    chooseTitle: string;
    chooseWords: string;
  };
  matter: {
    title: string;
    /** How it stands, said to those who work on it. */
    standing: Readonly<Record<Standing, string>>;
    bar: Readonly<Record<BarName, string>>;
    /** What a folded step is for. */
    hint: Partial<Readonly<Record<BarName, string>>>;
    keysOfMatter: string;
    more: string;
    nothingToDo: string;
    calledBackBy(level: string, name: string | null): string;
    forACaller: string;
    otherSteps: string;
    paper: string;
    printOrder: string;
    printOrderKey: string;
    printCallback: string;
    nothingToPrint: string;
    print: string;
    round(count: number): string;
    report: string;
    pictures(count: number): string;
    reporter: string;
    nobody: string;
    nameless: string;
    noTelephone: string;
    call: string;
    dial: string;
    /** That the number was shown is written down, and who it belongs to can look it up. */
    dialWrittenDown: string;
    alike: string;
    joined(count: number): string;
    promises: string;
    moreKept(count: number): string;
    keptAndOwed(kept: number, owed: number): string;
    toResident: string;
    toOffice: string;
    order(number: string): string;
    leadNames: string;
    issued: string;
    accepted: string;
    arrived: string;
    completed: string;
    rectification: string;
    noteForWorker(note: string): string;
    cause: string;
    stepDone(step: string): string;
    /** A step that nobody ticked before the order was over. */
    notTicked: string;
    stepOpen(step: string): string;
    notDoneYet: string;
    toBring: string;
    quoted: string;
    free: string;
    sides: Readonly<Record<'before' | 'after', string>>;
    noPhotosBecause(reason: string): string;
    noPhotos: string;
    callback: string;
    callbackStates: Readonly<Record<CallbackState, string>>;
    overcharged(amount: string): string;
    inQuota: string;
    notReached: string;
    missingBecause(reason: string): string;
    collected(quoted: string, collected: string): string;
    signedBy: Readonly<Record<'owner' | 'family' | 'tenant', string>>;
    photoOfPlace: string;
    rating: string;
    answers: string;
    residentSees: string;
    noAnswer: string;
    notes: string;
    residentSeesNot: string;
    messages: {
      /** How many were sent, of how many. */
      sentOf(sent: number, all: number): string;
      show: string;
      states: Readonly<Record<MessageState, string>>;
      reasons: Readonly<Record<NotSentReason, string>>;
      /** Beside `unknown`. */
      notAgain: string;
      more(count: number): string;
    };
    fellAway(what: readonly string[]): string;
  };
  steps: StepWords;
}
