const A_SECOND = 1000;

/** What one telephone's WeChat saw of the mini-program, for the rules to judge; of each figure the largest is kept, with where it was. */
export function createLedger() {
  const largest = {};
  const recent = new Map();
  const ledger = {
    /** `name → { value, where }` */
    largest,
    errors: [],
    /** Data that setData was given and no template binds. */
    unbound: new Set(),
    /** Pages that were not on top any more while an interval of theirs ran on. */
    timersLeft: new Set(),
    /** `address → { mode, lazy, where }` of each picture that a page showed. */
    pictures: new Map(),
    /** How often each function of `wx` was called. */
    calls: new Map(),
    notes(name, value, where) {
      if (value > (largest[name]?.value ?? -1)) largest[name] = { value, where };
    },
    /** Something that happened once more; the most within a second is its rate. */
    happened(name, where) {
      const now = performance.now();
      const times = [...(recent.get(name) ?? []), now].filter((time) => now - time <= A_SECOND);
      recent.set(name, times);
      ledger.notes(`${name}InASecond`, times.length, where);
    },
    /** The page has answered what was done: what follows is another second, for no thumb is as quick as a walk. */
    answered: () => void recent.delete('setData'),
    called(name) {
      ledger.calls.set(name, (ledger.calls.get(name) ?? 0) + 1);
      ledger.happened(name, 'wx');
    },
  };
  return ledger;
}
