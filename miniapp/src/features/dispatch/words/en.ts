import type { DispatchWords } from './dispatch-words.ts';

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

export const dispatchEn: DispatchWords = {
  who: 'Who takes it',
  myself: 'I take it myself',
  free: 'No jobs in hand',
  busy: (openOrders) => `${openOrders} ${openOrders === 1 ? 'job' : 'jobs'} in hand`,
  handledHere: (count) => `repaired in this building ${times(count)}`,
  handledCategory: (count) => `did this kind of job ${times(count)}`,
  suggested: 'Suggested',
  nobodyToChoose: 'There is nobody else in this department.',
  day: 'Which day',
  timeOfDay: 'What time',
};
