import { bestFirst, type WorkerFigures } from './rank-workers.ts';

const worker = (name: string, openOrders: number, handledHere = 0, handledCategory = 0, role: WorkerFigures['role'] = 'worker') => ({
  name,
  role,
  openOrders,
  handledHere,
  handledCategory,
});
const order = (...workers: ReturnType<typeof worker>[]): string[] => bestFirst(workers).map(({ name }) => name);

describe('who takes the next order', () => {
  it('of two without experience the one with fewer open orders', () => expect(order(worker('busy', 3), worker('free', 1))).toEqual(['free', 'busy']));

  it('of two with the same to do the one who knows the building, or the kind of trouble', () => {
    expect(order(worker('new', 2), worker('of the building', 2, 4))).toEqual(['of the building', 'new']);
    expect(order(worker('new', 2), worker('of the kind', 2, 0, 4))).toEqual(['of the kind', 'new']);
  });

  it('experience outweighs a few open orders, and never a pile of them', () => {
    expect(order(worker('free', 0), worker('experienced', 2, 15, 15))).toEqual(['experienced', 'free']);
    expect(order(worker('free', 0), worker('experienced', 9, 15, 15))).toEqual(['free', 'experienced']);
  });

  it('the more somebody has done, the less one order more of it says', () => {
    expect(order(worker('a thousand', 3, 1000), worker('five hundred', 1, 500))).toEqual(['five hundred', 'a thousand']);
  });

  it('leads come after the workers, however free they are', () => {
    expect(order(worker('lead', 0, 9, 9, 'lead'), worker('swamped', 20))).toEqual(['swamped', 'lead']);
  });

  it('who are alike stay in the order in which they were given, and the list itself stays as it is', () => {
    const given = [worker('one', 1), worker('two', 1), worker('three', 0)];
    expect(bestFirst(given).map(({ name }) => name)).toEqual(['three', 'one', 'two']);
    expect(given.map(({ name }) => name)).toEqual(['one', 'two', 'three']);
  });
});
