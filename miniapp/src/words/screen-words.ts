import type { Role } from '@huiyin/shared/access/roles';
import type { PersonRelation } from '@huiyin/shared/communities/community.contract';
import type { PartOfDay } from '@huiyin/shared/kernel/spoken-time';
import type { BoardWords } from './board/board-words.ts';
import type { MatterWords } from './matter/matter-words.ts';
import type { ReportWords } from './report/report-words.ts';

/** Every word of the screens that is not a word of the domain; a language that lacks one does not compile. */
export interface ScreenWords extends BoardWords, MatterWords, ReportWords {
  product: string;
  kit: {
    back: string;
    close: string;
    cancel: string;
    retry: string;
    more: string;
    phrases: string;
    /** A phrase after what is written. */
    joined(before: string, phrase: string): string;
    loading: string;
    awayTitle: string;
    awayWords: string;
    /** The network is there; the service restarts or is busy. */
    serviceAwayTitle: string;
    serviceAwayWords(retryAfterSeconds: number): string;
    /** The same, said of something that was asked for by a press. */
    serviceAwayAsked: string;
    call(telephone: string): string;
    /** A number was asked for, and no answer came. */
    noNumber: string;
    photo(index: number): string;
    video: string;
    addPhoto: string;
    openPhoto(index: number): string;
    removePhoto(index: number): string;
    stars(name: string, count: number): string;
    chosen: string;
    otherTime: string;
    day: string;
    timeOfDay: string;
    signHere: string;
    signed: string;
    unsigned: string;
    signAgain: string;
    /** How much may be written, how much still, and how much it is too much. */
    atMost(limit: number): string;
    roomLeft(room: number): string;
    tooMuch(much: number): string;
    deviceFull: string;
  };
  tabs: { home: string; matters: string; board: string; me: string };
  entry: {
    question: string;
    about(community: string): string;
    allPeople(count: number): string;
    footnote: string;
    /** Why the screen asks again. */
    ended: Readonly<Record<'expired' | 'revoked', string>>;
    closedTitle: string;
    closedWords: string;
    does: Readonly<Record<Role, string>>;
    /** The pages of this role are not there yet. */
    soon: string;
  };
  /** Codes that are scanned, whatever they lead to. */
  codes: {
    title: string;
    opening: string;
    unknownTitle: string;
    unknownWords: string;
    home: string;
    scan: string;
    scanHint: string;
  };
  faces: {
    change: Readonly<Record<'home' | 'field' | 'desk' | 'staff', string>>;
    does: Readonly<Record<'home' | 'field' | 'desk' | 'staff', string>>;
    membership: string;
    now: string;
    inbox: string;
    unread(count: string): string;
    sessions: string;
    help: string;
  };
  staff: { title: string; soonTitle: string; soonWords: string; board: string };
  home: {
    greeting: Readonly<Record<PartOfDay, string>>;
    motto: string;
    unbound: string;
    report: string;
    reportHint: string;
    open(count: string, waiting: number): string;
    all: string;
    waitingForYou: string;
    nothingOpenTitle: string;
    nothingOpenWords: string;
    callOffice: string;
    goOn: string;
    scanHint: string;
    moreWaiting(count: number): string;
    notices: string;
    unread(count: number): string;
    noUnread: string;
    noticesHint: string;
  };
  sends: {
    finishFirst: string;
    waiting(count: number): string;
    waitingHint: string;
    refused: string;
    open: string;
    discard: string;
    discardQuestion: string;
    discardWords: string;
    sentLater(number: string): string;
    /** What is shown was read at this moment, and why it is not fresh; what one may do meanwhile. */
    stale: Readonly<Record<'no-network' | 'service-away', { shown(moment: string): string; carryOn: string }>>;
    /** The same, where so much waits to be sent. */
    carryOn(waiting: number): string;
    unkept: string;
    sentElsewhere: string;
  };
  me: {
    title: string;
    unbound: string;
    unboundWords: string;
    bound: string;
    care: string;
    careHint: string;
    careOffer: string;
    careOfferNo: string;
    language: string;
    /** The words of another language could not be fetched. */
    languageAway: string;
    call: string;
    signOut: string;
    signOutQuestion: string;
    signOutWords: string;
    signOutDo: string;
    people(count: number): string;
    relations: Readonly<Record<PersonRelation, string>>;
    invite: string;
    inviteHint: string;
    inviteTitle(household: string): string;
    inviteWords(until: string): string;
    inviteAgain: string;
    copy: string;
    copied: string;
    accept: string;
    acceptHint: string;
    acceptLabel: string;
    acceptPlaceholder: string;
    acceptShort: string;
    acceptDo: string;
    accepted(household: string): string;
  };
}
