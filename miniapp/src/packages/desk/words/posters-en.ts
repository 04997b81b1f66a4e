import type { PostersWords } from './posters-words.ts';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const postersEn: PostersWords = {
  posters: {
    where: 'Where it hangs',
    everywhere: 'All',
    outside: 'Outside',
    what: 'For lifts, lamps and doors. Whoever scans one reports with the place filled in.',
    add: 'Add codes',
    addWhere: 'Building',
    addLabels: 'One place a line',
    addHint: 'A code for each. The place within the building will do; the building’s name is added.',
    addPlaceholder: 'Lift, entrance 1\nLift, entrance 2\nFront door',
    addDo: (count) => (count > 1 ? `Add ${count} codes` : 'Add'),
    missing: 'Please write at least one place',
    tooMany: (most) => `At most ${most} places at a time; please add them in several goes`,
    tooLong: (most) => `At most ${most} characters a place`,
    added: (count) => `${plural(count, 'code')} added; they can be printed now`,
    print: (count) => `Print all ${count}`,
    printChosen: (count) => `Print the ${count} chosen`,
    retired: 'Out of use',
    rename: 'Rename',
    renameOf: (label) => `Rename ${label}`,
    renameHint: 'The code stays: what hangs there need not be changed, and says the new name at once.',
    renamed: 'Renamed',
    retire: 'Take out of use',
    retireOf: (label) => `Take ${label} out of use`,
    retireWords: 'Whoever scans it will be told so, and asked to choose the place. It cannot be brought back; add a new one instead.',
    retireDo: 'Take it out of use',
    retiredNow: 'Out of use; please take the sheet down',
    label: 'Place',
    code: (text) => `Code ${text}`,
    more: 'Show more',
    emptyTitle: 'There are no codes here yet',
    emptyWords: 'Add one for each lift, lamp and door, print them and hang them up.',
  },
};
