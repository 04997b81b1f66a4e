import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';
import { ArchiveQuiet } from './archive-quiet.ts';

describe('archiving', () => {
  it('S1.5 S4.6 the house archives what is closed, quiet for thirty days and owed nothing; an open corrective action keeps a matter from it', async () => {
    const house = await House.open();
    const journeys = new Journeys(house);
    const withdrawn = await journeys.dispatched();
    await house.does(house.people.resident, 'withdraw', withdrawn, {});
    const corrective = await journeys.closed({ kind: 'complaint' });
    const archive = house.app.get(ArchiveQuiet, { strict: false });
    house.clock.pass({ days: 29 });
    expect(await archive.run()).toBe(0);
    house.clock.pass({ days: 1 });
    expect(await archive.run()).toBe(1);
    expect((await house.see(house.people.clerk, withdrawn)).state).toBe('archived');
    expect((await house.see(house.people.clerk, corrective)).state).toBe('closed');
    await house.close();
  });
});
