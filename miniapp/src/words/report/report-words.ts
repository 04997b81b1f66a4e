import type { PlaceCode } from '@huiyin/shared/communities/place-code';
import type { EmergencyKind, EmergencyNumber } from '@huiyin/shared/complaints/emergencies';

/** The words of reporting: the form, the code on the spot, an emergency, and the number at the end. */
export interface ReportWords {
  report: {
    title: string;
    textLabel: string;
    placeholder: string;
    draftKept: string;
    category: string;
    categoryOpen: string;
    because(words: string): string;
    quoted(word: string): string;
    categoryLater: string;
    place: string;
    placeHome: string;
    placePublic: string;
    /** It stands at their home, and the words tell of what is in nobody's. */
    placeLooksPublic: string;
    placeQuestion: string;
    placeWhere: string;
    placeWhereHint: string;
    placeMissing: string;
    building: string;
    urgent: string;
    urgentHint: string;
    family: string;
    familyHint: string;
    seenBy: string;
    seenByWords: string;
    submit: string;
    sendingPhotos(done: number, all: number): string;
    sending: string;
    tooShort: string;
    tooLong(much: number): string;
    tooManyPhotos(limit: number): string;
    photoTooLarge: string;
    photoNotKept: string;
    photosLost: string;
    done: string;
    kindLabel: string;
    photoUnreadable(count: number): string;
    keepingPhotos: string;
    neighbours(count: number, place: string, category: string): string;
    meToo: string;
    joined: string;
    part: string;
  };
  scan: {
    title: string;
    how: string;
    /** The text that stands below a code, typed by hand. */
    typed: string;
    typedHint: string;
    useTyped: string;
    choose: string;
    filled: string;
    refused: Readonly<Record<Exclude<PlaceCode['says'], 'place'>, string>>;
  };
  emergency: {
    title: string;
    first: string;
    office: string;
    numbers: Readonly<Record<EmergencyNumber, string>>;
    question: string;
    /** What it is called, what the report then says, and what to do until somebody comes. */
    kinds: Readonly<Record<EmergencyKind, { name: string; said: string; tip: string }>>;
    placeholder: string;
    seenByWords: string;
    submit: string;
    submitOutside: string;
    looksLike: string;
    turnOn: string;
  };
  done: {
    title: string;
    received: string;
    promises: string;
    escalates: string;
    view: string;
    home: string;
    queuedTitle: string;
    queuedWords: string;
    joined: string;
  };
}
