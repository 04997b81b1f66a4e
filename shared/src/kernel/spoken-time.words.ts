import type { Language } from './language.ts';

/** How a language says days, spans and deadlines. */
export interface SpokenTimeWords {
  readonly yesterday: string;
  readonly today: string;
  readonly tomorrow: string;
  /** Monday first. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  date(month: number, day: number): string;
  dateOfYear(year: number, month: number, day: number): string;
  days(count: number): string;
  hours(count: number): string;
  minutes(count: number): string;
  readonly underAMinute: string;
  left(span: string): string;
  late(span: string): string;
  before(moment: string): string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const SPOKEN_TIME_WORDS: Readonly<Record<Language, SpokenTimeWords>> = {
  'zh-CN': {
    yesterday: '昨天',
    today: '今天',
    tomorrow: '明天',
    weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
    date: (month, day) => `${month}月${day}日`,
    dateOfYear: (year, month, day) => `${year}年${month}月${day}日`,
    days: (count) => `${count} 天`,
    hours: (count) => `${count} 小时`,
    minutes: (count) => `${count} 分钟`,
    underAMinute: '不到 1 分钟',
    left: (span) => `还剩 ${span}`,
    late: (span) => `已超时 ${span}`,
    before: (moment) => `${moment} 前`,
  },
  'zh-Hant': {
    yesterday: '昨天',
    today: '今天',
    tomorrow: '明天',
    weekdays: ['週一', '週二', '週三', '週四', '週五', '週六', '週日'],
    date: (month, day) => `${month}月${day}日`,
    dateOfYear: (year, month, day) => `${year}年${month}月${day}日`,
    days: (count) => `${count} 天`,
    hours: (count) => `${count} 小時`,
    minutes: (count) => `${count} 分鐘`,
    underAMinute: '不到 1 分鐘',
    left: (span) => `還剩 ${span}`,
    late: (span) => `已逾時 ${span}`,
    before: (moment) => `${moment} 前`,
  },
  en: {
    yesterday: 'yesterday',
    today: 'today',
    tomorrow: 'tomorrow',
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    date: (month, day) => `${day} ${MONTHS[month - 1]}`,
    dateOfYear: (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
    days: (count) => counted(count, 'day'),
    hours: (count) => counted(count, 'hour'),
    minutes: (count) => counted(count, 'minute'),
    underAMinute: 'less than a minute',
    left: (span) => `${span} left`,
    late: (span) => `${span} late`,
    before: (moment) => `by ${moment}`,
  },
};
