import type { HouseholdDetail, PersonView } from '@huiyin/shared/communities/community.contract';
import type { InvitationView, SessionView } from '@huiyin/shared/accounts/account.contract';
import { House } from '../testing/house.ts';

describe('people and households', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  it('S9.4 the desk finds who calls by their telephone number, with their household; nobody of another community', async () => {
    const found = await house.request<{ people: PersonView[] }>(house.people.clerk, 'GET', '/people?telephone=13800000246');
    expect(found.body.people.map(({ name, telephone, household }) => [name, telephone, household])).toEqual([
      ['陈桂芳', '138****0246', '2 号楼 1 单元 1102 室'],
    ]);
    expect((await house.request(house.people.plumber, 'GET', '/people?telephone=13800000246')).status).toBe(403);
  });

  it('a resident invites their family; the code works once, for one household, and not after a week', async () => {
    const { resident, neighbour } = house.people;
    const invite = () => house.request<InvitationView>(resident, 'POST', `/households/${resident.householdId}/invitations`);
    const newcomer = house.elsewhere.people.unbound;
    expect((await house.request(neighbour, 'POST', `/households/${resident.householdId}/invitations`)).status).toBe(404);
    const { code } = (await invite()).body;
    expect(await house.request(newcomer, 'POST', '/invitations/accept', { code })).toMatchObject({ status: 422, body: { code: 'invitation.invalid' } });
    expect(await house.request(neighbour, 'POST', '/invitations/accept', { code })).toMatchObject({ status: 409, body: { code: 'invitation.already-bound' } });
    const ofElsewhere = house.elsewhere.people;
    const theirs = await house.request<InvitationView>(ofElsewhere.resident, 'POST', `/households/${ofElsewhere.resident.householdId}/invitations`);
    const bound = await house.request<SessionView>(newcomer, 'POST', '/invitations/accept', { code: theirs.body.code });
    expect(bound.body.household).toMatchObject({ label: '2 号楼 1 单元 1102 室' });
    const late = (await invite()).body.code;
    house.clock.pass({ days: 8 });
    expect(await house.request(house.people.unbound, 'POST', '/invitations/accept', { code: late })).toMatchObject({
      status: 422,
      body: { code: 'invitation.invalid' },
    });
  });

  it('the desk says in its invitation what whoever accepts it will be to the household; a resident invites family and nobody else', async () => {
    const { clerk, resident, unbound } = house.people;
    const path = `/households/${resident.householdId}/invitations`;
    expect(await house.request(resident, 'POST', path, { relation: 'owner' })).toMatchObject({ status: 403, body: { code: 'access.denied' } });
    expect(await house.request(clerk, 'POST', path, { relation: 'unbound' })).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
    const { code } = (await house.request<InvitationView>(clerk, 'POST', path, { relation: 'tenant' })).body;
    expect((await house.request<SessionView>(unbound, 'POST', '/invitations/accept', { code })).body.household?.id).toBe(resident.householdId);
    const { people } = (await house.request<HouseholdDetail>(clerk, 'GET', `/households/${resident.householdId}`)).body;
    expect(people.find(({ id }) => id === unbound.id)?.relation).toBe('tenant');
  });

  it('the desk binds somebody to a household of its community', async () => {
    const { clerk, unbound, resident } = house.people;
    const bound = await house.request<PersonView>(clerk, 'POST', `/people/${unbound.id}/household`, { household: resident.householdId, relation: 'tenant' });
    expect(bound.body).toMatchObject({ relation: 'tenant', household: '2 号楼 1 单元 1102 室' });
    const elsewhere = await house.request(clerk, 'POST', `/people/${unbound.id}/household`, {
      household: house.elsewhere.people.resident.householdId,
      relation: 'tenant',
    });
    expect(elsewhere).toMatchObject({ status: 422, body: { code: 'complaint.place-unknown' } });
  });
});
