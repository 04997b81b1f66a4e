import { keptRate, PROMISED_TO_RESIDENTS } from './kept-rate.ts';

describe('the share of commitments kept', () => {
  it('counts what is open and late as due, so that leaving it open improves nothing', () => {
    const [leftOpen, metLate] = [
      { kept: 9, broken: 0, openAndLate: 1 },
      { kept: 9, broken: 1, openAndLate: 0 },
    ];
    expect(keptRate([leftOpen])).toEqual({ kept: 9, due: 10, openAndLate: 1 });
    expect(keptRate([metLate])).toEqual({ kept: 9, due: 10, openAndLate: 0 });
  });

  it('several kinds together are their sums', () =>
    expect(
      keptRate([
        { kept: 1, broken: 2, openAndLate: 4 },
        { kept: 8, broken: 16, openAndLate: 32 },
      ]),
    ).toEqual({ kept: 9, due: 63, openAndLate: 36 }));

  it('where nothing is due there is no rate', () => expect(keptRate([])).toEqual({ kept: 0, due: 0, openAndLate: 0 }));

  it('what the office owes itself is no promise to residents', () => {
    expect(PROMISED_TO_RESIDENTS).toEqual(expect.arrayContaining(['verify', 'reply', 'remedy', 'callback']));
    for (const kind of ['dispatch', 'decision', 'accept', 'corrective'] as const) expect(PROMISED_TO_RESIDENTS).not.toContain(kind);
  });
});
