import type { BoardWords } from './board-words.ts';

export const enBoard: BoardWords = {
  board: {
    title: 'Notices',
    hotline: '24-hour duty line',
    hours: 'Office hours',
    closed: 'closed',
    openDays: (from, to) => (from === to ? from : `${from} to ${to}`),
    who: 'Which department does what',
    whoHint: 'No need to look it up: a report is sorted by itself',
    kept: (month) =>
      `Promises kept in ${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][month - 1]}`,
    keptWords: 'kept in time',
    lateStill: (missed, openAndLate) =>
      openAndLate > 0
        ? `${missed} missed; ${openAndLate} of them ${openAndLate === 1 ? 'is' : 'are'} late and still open, and counted.`
        : `The ${missed} missed were done, but late.`,
    allKept: 'Everything due was kept in time.',
    nothingDue: 'Nothing fell due this month yet.',
    share: (kept, due) => `${kept} of ${due} in time`,
    staff: 'Who serves you',
    allStaff: (count) => `All ${count}`,
    fewerStaff: 'Fewer',
    findStaff: 'Find by name, department, post',
    noStaff: 'Nobody by that name; try other words.',
    represent: 'Who speaks for the owners',
    complain: 'Complain',
    complainOf: (name, role) => `Complain about ${name}, ${role}`,
    complaintStart: (name, role) => `Complaint about ${name} (${role}): `,
    handled: 'Handled lately',
    handledIn: (days) => (days < 1 ? 'the same day' : days === 1 ? 'in 1 day' : `in ${days} days`),
    anonymous: 'resident not named',
    noHandled: 'Nothing handled to show yet.',
    reach: 'Other ways to reach us',
    dial: 'Call',
    notFoundTitle: 'No such community',
    notFoundWords: 'The link may be incomplete. Scan the code on the board again, or ask the office.',
  },
};
