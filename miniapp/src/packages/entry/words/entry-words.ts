/** Every word of coming in: by WeChat, by a telephone that scans, and as somebody whom nobody knows yet. */
export interface EntryWords {
  wechat: { title: string; words: string; button: string };
  /** On the computer. */
  computer: {
    title: string;
    how: string;
    show: string;
    alt: string;
    noImage: string;
    left(seconds: number): string;
    refresh: string;
    again: string;
    same(digits: string): string;
    confirm: string;
    refusedTitle: string;
    refusedWords: string;
    overTitle: string;
    overWords: string;
    asTelephone: string;
  };
  /** On the telephone that scanned. */
  approve: {
    title: string;
    /** `null`: it did not say what it is. */
    question(device: string | null): string;
    as(role: string, name: string): string;
    same(digits: string): string;
    left(seconds: number): string;
    over: string;
    yes: string;
    no: string;
    warning: string;
    yesTitle: string;
    yesWords: string;
    noTitle: string;
    noWords: string;
    done: string;
  };
  /** Whom nobody knows yet. */
  welcome: {
    title: string;
    words: string;
    free: string;
    invitation: string;
    invitationWords: string;
    code: string;
    codeHint: string;
    codeShort: string;
    name: string;
    nameHint: string;
    nameMissing: string;
    bind: string;
    number: string;
    numberWords: string;
    numberButton: string;
    numberDenied: string;
    nameless: string;
    visitor: string;
    visitorWords: string;
    visitorName: string;
    community: string;
    communityMissing: string;
    board: string;
    visit: string;
  };
  /** A browser as the telephone of a user of the stand-in for WeChat. */
  telephone: { title: string; words: string; name: string; nameMissing: string; add: string; away: string; number: string };
}
