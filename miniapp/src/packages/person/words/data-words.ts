import type { HoldReason } from '@huiyin/shared/privacy/privacy.contract';

/** The words of the pages 隐私说明 and 我的数据. */
export interface DataWords {
  privacy: {
    title: string;
    version(version: string): string;
    intro: string;
    why: string;
    basis: string;
    kept: string;
    /** Where something is given to somebody else. */
    handedOn: string;
    deletion: string;
    agree: string;
    agreed(moment: string): string;
    thanks: string;
    rights: string;
    rightsWords: string;
    ownData: string;
  };
  data: {
    title: string;
    who: string;
    since(day: string): string;
    noTelephone: string;
    noHousehold: string;
    relations: Readonly<Record<'owner' | 'family' | 'tenant', string>>;
    stored: string;
    counts: Readonly<Record<'sessions' | 'matters' | 'photos' | 'notices' | 'invitations', string>>;
    readings: string;
    readingsNone: string;
    /** `null`: it was about no matter. */
    reading(number: string | null): string;
    readingsMore(count: number): string;
    consents: string;
    consentsNone: string;
    consent(version: string): string;
    withdraw: string;
    take: string;
    takeWords: string;
    takeDo: string;
    taking: string;
    taken: string;
    handOn: string;
    takeFailed: string;
    erase: string;
    eraseDo: string;
    eraseQuestion: string;
    /** Where something has to end first. */
    eraseThenQuestion: string;
    eraseWords: string;
    eraseNow: string;
    /** Something holds it: it is done by itself afterwards. */
    eraseThen: string;
    erased: string;
    waiting(day: string): string;
    /** What was waited for has ended. */
    waitingForNothing(day: string): string;
    keep: string;
    keptOn: string;
    held: string;
    holds: Readonly<Record<HoldReason, (count: number) => string>>;
  };
}
