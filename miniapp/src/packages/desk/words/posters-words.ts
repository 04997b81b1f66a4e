/** The words of the codes that hang on the spot. */
export interface PostersWords {
  posters: {
    where: string;
    everywhere: string;
    outside: string;
    what: string;
    add: string;
    addWhere: string;
    addLabels: string;
    addHint: string;
    addPlaceholder: string;
    addDo(count: number): string;
    missing: string;
    tooMany(most: number): string;
    tooLong(most: number): string;
    added(count: number): string;
    /** A number, or `12+` where more follow. */
    print(count: number | string): string;
    printChosen(count: number): string;
    printKey: string;
    retired: string;
    rename: string;
    renameOf(label: string): string;
    renameHint: string;
    renamed: string;
    retire: string;
    retireOf(label: string): string;
    retireWords: string;
    retireDo: string;
    retiredNow: string;
    label: string;
    code(text: string): string;
    more: string;
    emptyTitle: string;
    emptyWords: string;
  };
}
