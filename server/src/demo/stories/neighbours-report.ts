import type { RegisterRequest } from '@huiyin/shared/complaints/complaint.contract';
import { dayStart, type OfficeCalendar } from '@huiyin/shared/kernel/office-day';
import { actorOfPerson } from '../people/cast.ts';
import type { Resident } from '../people/settle-residents.ts';
import type { Settled } from '../people/settle-community.ts';
import type { Story } from '../stage/beat.ts';

interface SameThing {
  readonly building: string;
  readonly place: string;
  readonly category: string;
  /** In hours of today, below zero on the days before. */
  readonly hour: number;
  /** The words of each neighbour; all but the first say that theirs is the same. */
  readonly words: readonly string[];
}

/** What several neighbours report. */
// prettier-ignore
const SAME_THINGS: readonly SameThing[] = [
  {
    building: '1 号楼', place: '1 号楼 2 单元电梯', category: 'lift', hour: -4.6,
    words: ['2 单元的电梯停在 7 楼不动了，门也不开，里面没有人。', '2 单元电梯又坏了，家里老人腿脚不好，下不了楼。', '电梯按了没有反应，显示屏是黑的，买菜回来爬了十层。'],
  },
  {
    building: '2 号楼', place: '2 号楼门口', category: 'public-lighting', hour: -29.3,
    words: ['2 号楼门口的路灯不亮，晚上看不清台阶。', '楼门口那盏灯坏了两天，昨晚有人差点摔倒。'],
  },
];
const HOUR_MS = 3_600_000;
const BETWEEN_MS = 0.4 * HOUR_MS;

/** The same thing is reported by one neighbour after the other (我也遇到). */
export function neighboursReport({ residents, buildings }: Settled, today: string, calendar: OfficeCalendar): Story[] {
  const midnight = dayStart(today, calendar.utcOffsetMinutes);
  return SAME_THINGS.flatMap(({ building, place, category, hour, words }) => {
    const reporters = residents.others.filter(({ accountId, home }) => accountId !== null && home?.building === building);
    const report = { kind: 'repair', category, place: { kind: 'public', label: place, buildingId: buildings.get(building)! } } as const;
    const first: { id?: string } = {};
    return reporters
      .slice(0, words.length)
      .map((reporter, position) => oneOf(reporter, midnight + hour * HOUR_MS + position * BETWEEN_MS, { ...report, text: words[position]! }, first));
  });
}

function* oneOf(reporter: Resident, at: number, report: RegisterRequest, first: { id?: string }): Story {
  const body = (): RegisterRequest => ({ ...report, ...(first.id !== undefined && { alike: first.id }) });
  const { id } = yield { at, by: actorOfPerson(reporter), action: 'register', body };
  first.id ??= id;
}
