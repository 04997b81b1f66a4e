/** The words of the public notices. */
export interface BoardWords {
  board: {
    title: string;
    hotline: string;
    hours: string;
    closed: string;
    openDays(from: string, to: string): string;
    who: string;
    whoHint: string;
    kept(month: number): string;
    keptWords: string;
    lateStill(missed: number, openAndLate: number): string;
    allKept: string;
    nothingDue: string;
    share(kept: number, due: number): string;
    staff: string;
    allStaff(count: number): string;
    fewerStaff: string;
    findStaff: string;
    noStaff: string;
    /** The committee: elected by the owners, nobody's employee. */
    represent: string;
    complain: string;
    complainOf(name: string, role: string): string;
    complaintStart(name: string, role: string): string;
    handled: string;
    handledIn(days: number): string;
    anonymous: string;
    noHandled: string;
    reach: string;
    dial: string;
    notFoundTitle: string;
    notFoundWords: string;
  };
}
