import type { HelpWords } from './help-words.ts';

/** Every word of a person's own pages: notices, devices, help. */
export interface PersonWords {
  inbox: {
    title: string;
    allRead: string;
    allReadDone(count: number): string;
    unread: string;
    /** To who works outside: it is their step to take. */
    newOrder: string;
    newOrderOfTeam: string;
    /** Of ratings the office is told of these alone. */
    notSatisfied: string;
    givenAway: string;
    overcharged: string;
    urgent(what: string): string;
    dueSoon(what: string): string;
    overdue(what: string): string;
    escalated(what: string): string;
    emptyTitle: string;
    emptyWords: string;
    end: string;
    elsewhere: string;
  };
  sessions: {
    title: string;
    intro: string;
    unknownDevice: string;
    thisOne: string;
    opened(moment: string): string;
    inUse: string;
    used(moment: string): string;
    end: string;
    endOf(device: string): string;
    endQuestion: string;
    endWords: string;
    ended: string;
    others: string;
    othersQuestion: string;
    othersWords: string;
    othersEnded(count: number): string;
    alone: string;
  };
  messages: {
    intro: string;
    left(count: number): string;
    none: string;
    off: string;
    ask: string;
    /** Which the button asks for. */
    askFor(names: readonly string[]): string;
    allowed(count: number): string;
    noneAllowed: string;
    failed: string;
    /** Where there is no window to allow them in. */
    inWechat: string;
    everythingOff: string;
    someOff: string;
    openSettings: string;
    nothing: string;
    nothingWords: string;
  };
  help: HelpWords;
}
