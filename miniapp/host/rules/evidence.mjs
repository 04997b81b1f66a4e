/** What the telephones of a walk saw, taken together. */
export function evidenceOfWalk(walkers) {
  const hosts = walkers.map(({ host }) => host);
  const ledgers = hosts.map(({ ledger }) => ledger);
  const all = (name) => [...new Set(ledgers.flatMap((ledger) => [...ledger[name]]))];
  const requests = hosts.flatMap((host, telephone) => host.requests.map((request) => ({ ...request, telephone })));
  return {
    /** The largest of a figure, with where it was. */
    largest: (name) => ledgers.map(({ largest }) => largest[name] ?? { value: 0, where: '' }).reduce((one, other) => (other.value > one.value ? other : one)),
    errors: all('errors'),
    unbound: all('unbound'),
    timersLeft: all('timersLeft'),
    pictures: ledgers.flatMap(({ pictures }) => [...pictures.values()]),
    /** Every function of `wx` that was called, with how often one telephone did at most. */
    calls: new Map(ledgers.flatMap(({ calls }) => [...calls]).sort(([, one], [, other]) => one - other)),
    requests,
    /** The requests that brought a picture. */
    fetchedPictures: requests.filter(({ picture }) => picture !== undefined),
    /** How many requests of these kinds one telephone had under way at most. */
    mostAtOnce: (...kinds) => Math.max(...hosts.map(({ mostAtOnce }) => kinds.reduce((sum, kind) => sum + mostAtOnce[kind], 0))),
  };
}
