import type { CommunityView, HouseholdView } from '@huiyin/shared/communities/community.contract';

type Building = CommunityView['buildings'][number];

/** What somebody typed of a home: `3-1102`, `3-2-1102`, `3号楼2单元1102`. */
export interface HomeTyped {
  building: string;
  /** Unit and room, or the room alone. */
  rest: string[];
}

/** The numbers of a home, the building's first; `null` while there are not enough. */
export function homeTyped(text: string): HomeTyped | null {
  const [building, ...rest] = text.match(/\d+/g) ?? [];
  return building === undefined || rest.length === 0 ? null : { building, rest };
}

const numbersOf = (label: string): string[] => label.match(/\d+/g) ?? [];

/** The building whose name has this number. */
export const buildingOfNumber = (buildings: readonly Building[], number: string): Building | undefined =>
  buildings.find(({ name }) => numbersOf(name)[0] === number);

/** The homes of a building that fit: a room number that begins so, in the unit that was named; whole room numbers come first. */
export function homesThatFit<Home extends HouseholdView>(households: readonly Home[], rest: readonly string[]): Home[] {
  const room = rest.at(-1) ?? '';
  const unit = rest.length > 1 ? rest[0] : undefined;
  const fitting = households.filter(({ label }) => {
    const numbers = numbersOf(label);
    return (numbers.at(-1) ?? '').startsWith(room) && (unit === undefined || numbers.length < 2 || numbers[0] === unit);
  });
  const isWhole = ({ label }: Home): boolean => numbersOf(label).at(-1) === room;
  return [...fitting.filter(isWhole), ...fitting.filter((home) => !isWhole(home))];
}

/** One way to read what was typed of a home. */
export interface HomeReading {
  building: Building;
  /** Unit and room, or the room alone. */
  rest: string[];
}

const SAYS_UNIT = /^\D*\d+\s*(?:单元|單元|unit)/i;

/** What a room can mean while one building is looked at: a room of it, with its unit or without; or, as in a call, the building's number comes first. */
export function homeReadings(typed: string, building: Building, buildings: readonly Building[]): HomeReading[] {
  const numbers = numbersOf(typed);
  const [first = '', ...rest] = numbers;
  const named = rest.length === 0 || SAYS_UNIT.test(typed) ? undefined : buildingOfNumber(buildings, first);
  // Three numbers hold the building's own.
  const own = numbers.length > 2 && named !== undefined ? [] : [{ building, rest: numbers }];
  return named === undefined ? own : [...own, { building: named, rest }];
}

/** The home that was meant: the only one that fits, or the only one with just this room number; of several nobody guesses. */
export function homeMeant<Home extends HouseholdView>(fitting: readonly Home[], rest: readonly string[]): Home | null {
  const whole = fitting.filter(({ label }) => numbersOf(label).at(-1) === rest.at(-1));
  const [only = null, ...others] = whole.length > 0 ? whole : fitting;
  return others.length === 0 ? only : null;
}
