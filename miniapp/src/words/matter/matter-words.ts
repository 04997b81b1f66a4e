import type { Stars } from '@huiyin/shared/ratings/rating.contract';

/** The words of what a resident reads of their matters, and of the rating at the end. */
export interface MatterWords {
  matters: {
    title: string;
    open: string;
    settled: string;
    emptyTitle: string;
    emptyWords: string;
    emptySettledTitle: string;
    emptySettledWords: string;
    reported(day: string): string;
    awaitsRating: string;
    withdrawn: string;
    end: string;
  };
  matter: {
    title: string;
    steps: readonly [received: string, checked: string, sent: string, working: string, calledBack: string];
    stepStandings: Readonly<Record<'done' | 'skipped' | 'now' | 'ahead', string>>;
    /** The worker is there; the work waits for something, and the next visit is agreed. */
    onSite: string;
    waitsFor(reason: string): string;
    promises: string;
    story: string;
    yours: string;
    you: string;
    system: string;
    toldBy(name: string): string;
    madeEarlier(moment: string): string;
    /** S8.2: it is settled, and the inspection visit is still owed, in time or late. */
    visitOwed(day: string): string;
    visitLate(late: string): string;
    /** An answer that the system gave by a message, and one that somebody gave, by this channel: as its resident reads it, and as the staff does. */
    toldBySystem: Readonly<Record<'you' | 'resident', string>>;
    /** Where others of the household are not shown what was written. */
    withheld: string;
    answered: Readonly<Record<'you' | 'resident', (channel: string) => string>>;
    workerNamed(name: string): string;
    visitAfterPromise(by: string): string;
    agreedVisit(span: string): string;
    more: string;
    moreTitle: string;
    kept(moment: string): string;
    keptLate(moment: string): string;
    /** S5.5: it was carried out, and did not help. */
    inVain(moment: string): string;
    moreKept(count: number): string;
    olderEntries(count: number): string;
    allEntries: string;
    noteRateLater: string;
    noteRate: string;
    add: string;
    addTitle: string;
    addPlaceholder: string;
    addSend: string;
    addEmpty: string;
    withdraw: string;
    withdrawTitle: string;
    withdrawWords: string;
    withdrawReasons: readonly string[];
    withdrawKeep: string;
    withdrawDo: string;
    notSolved: string;
    notSolvedTitle: string;
    notSolvedWords: string;
    notSolvedPlaceholder: string;
    notSolvedSend: string;
    rate: string;
    phone: string;
    added: string;
    withdrawn: string;
    youWithdrew: string;
    noteWithdrawn: string;
    reportAgain: string;
    reopened: string;
    keptForLater: string;
    yourRating: string;
    charges: {
      title: string;
      quoted: string;
      round(round: number): string;
      free: string;
      note: string;
      /** S8.3: what was found at the callback to have been paid. */
      paidAsQuoted(collected: string): string;
      paidMore(collected: string, more: string): string;
      paidLess(collected: string, less: string): string;
      used(count: number): string;
      fold: string;
    };
    urgent: string;
    joined(count: number): string;
    urge: string;
    urgeTitle: string;
    urgeWords: string;
    urgePlaceholder: string;
    urgeSend: string;
    urged: string;
    urgedTimes(count: number): string;
    notYoursWords: string;
    toMine: string;
    noteArchived: string;
    playVideo(index: number): string;
  };
  rate: {
    title: string;
    question: string;
    questionExplained: string;
    stars: Readonly<Record<keyof Stars, string>>;
    placeholder: string;
    wordsLabel: string;
    why: string;
    /** What is often the matter, put in by a press. */
    whyOften: readonly string[];
    notSolved: string;
    notSolvedHint: string;
    note: string;
    submit: string;
    choose: string;
    thanks: string;
    verdictLabel: string;
  };
}
