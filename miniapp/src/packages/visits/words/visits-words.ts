import type { CallbackItem, CallerLevel } from '@huiyin/shared/visits/callback.contract';
import type { CategoryClass } from '@huiyin/shared/communities/community.contract';

export type SpokenItemName = 'inspection' | 'service' | 'improvement';
export type SignedBy = 'owner' | 'family' | 'tenant';
export type SigningWay = 'sign' | 'photo';

/** One question, where there are not five. */
export interface ShortWords {
  title: string;
  hint: string;
  label: string;
  placeholder: string;
  often: readonly string[];
  missing: string;
}

/** Every word of the callback and of the page around the printed forms; a language that lacks one does not compile. */
export interface VisitsWords {
  titleVisit: string;
  titleCall: string;
  /** Nobody left a name or a number: the site is looked at instead. */
  titleSite: string;
  keys: { back: string };
  head: {
    doneBy(worker: string): string;
    doneAt(moment: string): string;
    /** The same of what is no repair. */
    handledBy(worker: string): string;
    handledAt(moment: string): string;
    due: Readonly<Record<CategoryClass, string>>;
    /** S8.1: whose callback it is, when the reader is somebody else. */
    callerIs(name: string): string;
    /** Nobody left a name or a number. */
    nobody: string;
    /** There is a name, and no number to call. */
    noTelephone: string;
    whyNamed: string;
    afterWork: string;
    call(name: string): string;
    callSomebody: string;
    dialled(number: string): string;
  };
  items: {
    title: string;
    progress(done: number, all: number): string;
    names: Readonly<Record<CallbackItem, string>>;
    hints: Readonly<Record<SpokenItemName, string>>;
    /** What is often said, put in by one press. */
    often: Readonly<Record<SpokenItemName, readonly string[]>>;
    notPossible: string;
    notPossibleOf(item: string): string;
    possibleAfterAll: string;
    because: string;
    becauseOf(item: string): string;
    becauseOften: Readonly<Record<CallbackItem, readonly string[]>>;
    notDone(because: string): string;
    stillMissing: string;
  };
  charges: {
    quoted: string;
    collected: string;
    difference: string;
    same: string;
    more: string;
    less: string;
    asQuoted: string;
    notQuoted: string;
    saysSame: string;
    saysMore(amount: string): string;
    saysLess(amount: string): string;
  };
  signature: {
    who: string;
    by: Readonly<Record<SignedBy, string>>;
    way: string;
    ways: Readonly<Record<SigningWay, string>>;
    label: string;
    photoHint: string;
    signed(who: string): string;
    photographed: string;
    whoMissing: string;
  };
  short: ShortWords;
  /** The same, where there is nobody to ask. */
  site: ShortWords;
  bar: {
    finish: string;
    problem: string;
    missing(items: string): string;
    between: string;
    replyFirst: string;
    toReply: string;
    draftKept: string;
  };
  problem: {
    title: string;
    noticeTitle: string;
    remains: string;
    remainsPlaceholder: string;
    remainsMissing: string;
    noticeHint: string;
    noticeNow: string;
    noticeNowHint: string;
    noticeWhat: string;
    noticePlaceholder: string;
    noticeMissing: string;
    by: string;
    byMissing: string;
    byPast: string;
    inHours(hours: number): string;
    at(day: string, time: string): string;
    today: string;
    tomorrow: string;
    dayAfter: string;
    send: string;
    sendProblem: string;
    sendNotice: string;
    noticeLeft: string;
    nextRound: string;
  };
  attempts: {
    title: string;
    open: string;
    openHint: string;
    soFar(count: number): string;
    how: string;
    words: string;
    send: string;
    missing: string;
    taken: string;
    needVisits(count: number): string;
    needCalls(count: number): string;
    needTries(count: number): string;
    needAnotherDay: string;
    need(what: string): string;
    and: string;
    give: string;
    giveHint: string;
    giveWords: string;
    giveSend: string;
    giveMissing: string;
    giveTaken: string;
  };
  after: {
    closed: string;
    closedWords(number: string): string;
    overcharged(amount: string): string;
    notReached: string;
    notReachedWords(number: string): string;
    notice: string;
    noticeWords(order: string, worker: string, by: string): string;
    nobodyYet: string;
    problem: string;
    problemWords(owner: string, by: string): string;
    again: string;
    againWords(number: string, round: number): string;
    stillOwed(what: string, by: string): string;
    queued: string;
    queuedWords: string;
    back: string;
    print: string;
  };
  over: { title: string; words: string; back: string };
  levels: Readonly<Record<CallerLevel, string>>;
  print: {
    order: string;
    callback: string;
    form: string;
    which: string;
    all: string;
    print: string;
    hint: string;
    /** On a screen narrower than paper. */
    hintSmall: string;
    enlarge: string;
    whole: string;
    /** The forms show the number masked; asked for, it stands whole on them, and that is written down. */
    wholeNumber: string;
    wholeNumberShown: string;
    onComputer: string;
    onComputerWords: string;
    copyLink: string;
    copied: string;
    noOrder: string;
    noOrderWords: string;
    noCallback: string;
    noCallbackWords: string;
  };
  open: { title: string };
}
