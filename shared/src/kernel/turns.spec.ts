import { Turns } from './turns.ts';

/** Works that stand until they are told to end, and who is at work. */
function works() {
  const atWork: string[] = [];
  const ends = new Map<string, (outcome: () => void) => void>();
  const work = (name: string) => (): Promise<void> => {
    atWork.push(name);
    return new Promise<void>((resolve, reject) => {
      ends.set(name, (outcome) => {
        atWork.splice(atWork.indexOf(name), 1);
        try {
          outcome();
          resolve();
        } catch (error) {
          reject(error);
        }
      });
    });
  };
  return { atWork, work, end: (name: string, outcome: () => void = () => undefined) => ends.get(name)!(outcome) };
}

describe('turns', () => {
  it('so many work at once and no more; the others follow in the order they came', async () => {
    const { atWork, work, end } = works();
    const turns = new Turns(2);
    const taken = ['first', 'second', 'third', 'fourth'].map((name) => turns.take(work(name)));
    expect(atWork).toEqual(['first', 'second']);
    end('first');
    await taken[0];
    expect(atWork).toEqual(['second', 'third']);
    end('second');
    await taken[1];
    expect(atWork).toEqual(['third', 'fourth']);
  });

  it('a work that fails gives its turn on', async () => {
    const { atWork, work, end } = works();
    const turns = new Turns(1);
    const failing = turns.take(work('failing'));
    const next = turns.take(work('next'));
    end('failing', () => {
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(atWork).toEqual(['next']);
    end('next');
    await next;
  });
});
