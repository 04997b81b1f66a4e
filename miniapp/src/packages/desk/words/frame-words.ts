import type { PersonRelation } from '@huiyin/shared/communities/community.contract';
import type { Section } from '../office/sections.ts';

/** The words of the office around the board: its frame, registering, the register, households, staff. */
export interface FrameWords {
  frame: {
    sections: Readonly<Record<Section, string>>;
    places: string;
    openMenu: string;
    closeMenu: string;
    live: string;
    away: string;
    clock(month: number, day: number, weekday: string, time: string): string;
    find: string;
    findHint: string;
    findHow: string;
    /** For those who may not look people up. */
    findHintPlain: string;
    findHowPlain: string;
    noSuchNumber(number: string): string;
    takeCall: string;
    allKeys: string;
    keysEverywhere: string;
    keysGo: string;
    keysList: string;
    keysHere: string;
    keysNote: string;
    nextRow: string;
    previousRow: string;
    backToList: string;
    filterKey: string;
    rowsShown(count: number, more: boolean): string;
    /** How many matters are not done: the board says it, and the navigation. */
    notDone(count: string): string;
    relations: Readonly<Record<PersonRelation, string>>;
  };
  call: {
    telephone: string;
    telephoneHint: string;
    telephoneWrong: string;
    looking: string;
    caller: string;
    nobodyYet: string;
    alsoKnown(names: string): string;
    someoneElse: string;
    unknownNumber: string;
    name: string;
    nameHint: string;
    nameTooLong: string;
    home: string;
    homeHint: string;
    homeChosen(label: string): string;
    homeNotFound: string;
    /** Several homes fit, and none is marked. */
    homeWhich: string;
    noBinding: string;
    /** Beside the home that somebody named on the telephone. */
    claimedHome: string;
    giveName: string;
    what: string;
    whatHint: string;
    length(count: number): string;
    place: string;
    placeHome: string;
    placePublic: string;
    placeWhere: string;
    placeWhereHint: string;
    placeHomeMissing: string;
    placeMissing: string;
    placeTooLong: string;
    inBuilding(building: string): string;
    urgency: string;
    urgent: string;
    /** The words are those of an emergency, and it is not marked as one. */
    soundsUrgent: string;
    urgentHint: string;
    suggestion: string;
    suggestionHint: string;
    category: string;
    kind: string;
    department: string;
    because(words: string): string;
    byDivision: string;
    chosenByHand: string;
    categoryLater: string;
    categoryChange: string;
    categoryFilter: string;
    categoryNone: string;
    source: string;
    patrolNote: string;
    nobodyNote: string;
    photos: string;
    seenBy: string;
    promises: string;
    save: string;
    saving: string;
    draftKept: string;
    clear: string;
    clearQuestion: string;
    clearWords: string;
    saveKey: string;
    putAside: string;
    toBoard: string;
    alikeKey: string;
    otherHomeKey: string;
    numbered: string;
    toNumbered: string;
    saved: string;
    spokenNumber(year: string, serial: string): string;
    readBack(name: string, number: string, promises: string): string;
    readBackNobody(number: string): string;
    /** The moment of a deadline, without the word that makes it one. */
    moment(deadline: string): string;
    promisesJoin: string;
    took(seconds: number): string;
    next: string;
    open: string;
    queuedTitle: string;
    queuedWords: string;
    refusedTitle: string;
    refusedEdit: string;
    finishFirst: string;
    bound: string;
    people: string;
    openHere: string;
    openTheirs: string;
    before: string;
    nothingBefore: string;
    asideTitle: string;
    asideWords: string;
    asideUnknownTitle: string;
    asideOthersTitle: string;
    asideUnknownWords: string;
    similar: string;
    similarHint: string;
    reporters(count: number): string;
    isAlike: string;
    isAlikeOn: string;
    look: string;
  };
  book: {
    period: string;
    periods: Readonly<Record<'today' | 'recent' | 'month' | 'last-month' | 'all' | 'own', string>>;
    from: string;
    to: string;
    range(from: string, to: string): string;
    rangeAll: string;
    state: string;
    anyState: string;
    words: string;
    wordsHint: string;
    columns: Readonly<Record<'number' | 'registered' | 'reporter' | 'place' | 'category' | 'title' | 'department' | 'reply' | 'state' | 'next', string>>;
    /** The headings of the file: one column for each thing that is known of a matter. */
    file: Readonly<
      Record<
        | 'number'
        | 'registered'
        | 'source'
        | 'reporter'
        | 'place'
        | 'category'
        | 'kind'
        | 'urgent'
        | 'title'
        | 'department'
        | 'order'
        | 'worker'
        | 'completed'
        | 'replied'
        | 'channel'
        | 'reply'
        | 'state'
        | 'outcome'
        | 'round'
        | 'rated'
        | 'closed'
        | 'next'
        | 'due',
        string
      >
    >;
    yes: string;
    fileName(period: string): string;
    /** Stands between the first and the last day of a period. */
    until: string;
    save: string;
    saving(count: number): string;
    saved(count: number): string;
    /** Only so many were put into the file: there are more. */
    savedPart(count: number): string;
    noReply: string;
    nobody: string;
    round(count: number): string;
    rated: string;
    emptyTitle: string;
    emptyWords: string;
    noMatchTitle: string;
    noMatchWords: string;
    reset: string;
    previousPeriod: string;
    nextPeriod: string;
    wrongWay: string;
    /** Words were looked for in a period only. */
    soughtWithin(count: number): string;
    lookFurther: string;
    /** Words were looked for back to this moment; there is more before. */
    soughtBackTo(moment: string, count: number): string;
    goOnBack: string;
    total(count: number, capped: boolean): string;
  };
  households: {
    building: string;
    filter: string;
    filterHint: string;
    manyFit(count: number): string;
    noBuildingTitle: string;
    noMatchTitle: string;
    noMatchWords: string;
    chooseTitle: string;
    chooseWords: string;
    people: string;
    nobodyTitle: string;
    nobodyWords: string;
    withAccount: string;
    withoutAccount: string;
    call: string;
    callPerson(name: string): string;
    invite: string;
    inviteRelation: string;
    relationMissing: string;
    ownerAlready(names: string): string;
    inviteDo: string;
    inviteWords(household: string, relation: string): string;
    code: string;
    codeUntil(moment: string): string;
    copy: string;
    copied: string;
    bind: string;
    bindWords: string;
    bindTelephone: string;
    bindNobody: string;
    bindLivesIn(household: string): string;
    bindNowhere: string;
    bindClaims(home: string): string;
    bindRelation: string;
    bindDo(name: string): string;
    bound(name: string): string;
    openMatters: string;
    before: string;
    noMatters: string;
  };
  staff: {
    noDepartment: string;
    columns: Readonly<Record<'name' | 'role' | 'telephone' | 'orders' | 'callbacks', string>>;
    noTelephone: string;
    orders(count: number): string;
    callbacks(count: number): string;
    emptyTitle: string;
    emptyWords: string;
    people(count: number): string;
  };
}
