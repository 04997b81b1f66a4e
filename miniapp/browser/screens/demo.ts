import { test as base, type APIRequestContext } from '@playwright/test';
import type { Role } from '@huiyin/shared/access/roles';
import type { DemoPeopleView, DemoPerson, SignInAnswer } from '@huiyin/shared/accounts/account.contract';
import type { SignInRequestView } from '@huiyin/shared/accounts/wechat.contract';
import { COMPLAINT_STATES, type ComplaintAction } from '@huiyin/shared/complaints/complaint.states';
import type { Endpoint } from '@huiyin/shared/kernel/endpoint';
import type { Page as Rows } from '@huiyin/shared/kernel/paging';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';

/** So many of each state are looked at. */
const FEW = 8;

/** The demo community behind the screens: who lives and works there, and what they have in hand. */
export class Demo {
  private readonly tokens = new Map<string, Promise<string>>();
  private everyone: Promise<DemoPerson[]> | undefined;

  constructor(private readonly request: APIRequestContext) {}

  people(role: Role): Promise<DemoPerson[]> {
    this.everyone ??= this.request.get('/api/v1/demo/people').then(async (answer) => ((await answer.json()) as DemoPeopleView).people);
    return this.everyone.then((people) => people.filter((person) => person.role === role));
  }

  async person(role: Role): Promise<string> {
    return (await this.people(role))[0]?.id ?? missing(`a ${role}`);
  }

  token(person: string): Promise<string> {
    const known = this.tokens.get(person) ?? this.signIn(person);
    this.tokens.set(person, known);
    return known;
  }

  /** The same person on another device. */
  async onAnotherDevice(person: string): Promise<string> {
    await this.signIn(person);
    return person;
  }

  async get<In extends object, Out>(person: string, { path }: Endpoint<In, Out>, input: In): Promise<Out> {
    const rest = { ...input } as Record<string, string>;
    const filled = path.replace(/:(\w+)/g, (_, name: string) => {
      const value = rest[name] ?? '';
      delete rest[name];
      return value;
    });
    const answer = await this.request.get(`/api/v1${filled}`, { params: rest, headers: { Authorization: `Bearer ${await this.token(person)}` } });
    if (!answer.ok()) throw new Error(`GET ${filled}: ${await answer.text()}`);
    return (await answer.json()) as Out;
  }

  /** Somebody of this role whose list has rows, with the first of them. */
  async somebodyWith<In extends object, Row>(roles: readonly Role[], list: Endpoint<In, Rows<Row>>, input: In): Promise<{ person: string; row: Row }> {
    for (const role of roles)
      for (const { id } of await this.people(role)) {
        const [row] = (await this.get(id, list, input)).rows;
        if (row !== undefined) return { person: id, row };
      }
    return missing(`somebody of ${roles.join(', ')} with rows at ${list.path}`);
  }

  /** A matter of a resident of whom `wanted` is true. */
  async residentMatter(wanted: (matter: MatterView) => boolean): Promise<{ person: string; id: string }> {
    for (const { id: person } of await this.people('resident'))
      for (const which of ['open', 'settled'] as const)
        for (const { id } of (await this.get(person, endpoints.myMatters, { which })).rows)
          if (wanted(await this.get(person, endpoints.matter, { id }))) return { person, id };
    return missing('such a matter of a resident');
  }

  /** An order in the list of one of these roles with which they may do this. */
  async order(roles: readonly Role[], which: 'to-accept' | 'in-progress', can: ComplaintAction): Promise<{ person: string; id: string }> {
    for (const role of roles)
      for (const { id: person } of await this.people(role))
        for (const { complaintId: id } of (await this.get(person, endpoints.myOrders, { which })).rows)
          if ((await this.get(person, endpoints.matter, { id })).can.includes(can)) return { person, id };
    return missing(`an order for ${can}`);
  }

  /** A matter of the house of which `wanted` is true, as the desk sees it. */
  async deskMatter(wanted: (matter: MatterView) => boolean): Promise<{ person: string; id: string }> {
    const person = await this.person('desk');
    for (const state of COMPLAINT_STATES)
      for (const { id } of (await this.get(person, endpoints.registerList, { state, limit: FEW })).rows)
        if (wanted(await this.get(person, endpoints.matter, { id }))) return { person, id };
    return missing('such a matter');
  }

  /** A household in which somebody lives who has reported something. */
  async household(): Promise<string> {
    const resident = await this.person('resident');
    return (await this.get(resident, endpoints.session, {})).household?.id ?? missing('a household');
  }

  /** What a computer shows that asks to be signed in; the house has to have WeChat, or a stand-in. */
  async signInScene(): Promise<string> {
    const answer = await this.request.post('/api/v1/sign-in-requests');
    return encodeURIComponent(((await answer.json()) as SignInRequestView).scene);
  }

  private async signIn(person: string): Promise<string> {
    const answer = await this.request.post('/api/v1/demo/sign-in', { data: { person } });
    return ((await answer.json()) as SignInAnswer).token;
  }
}

function missing(what: string): never {
  throw new Error(`The demo community has not got ${what}.`);
}

/** A test that knows the demo community; what was found in it once serves every test of the worker. */
export const test = base.extend<object, { demo: Demo }>({
  demo: [
    async ({ playwright }, use) => {
      const request = await playwright.request.newContext({ baseURL: process.env.BROWSER_BASE_URL ?? 'http://127.0.0.1:3000' });
      await use(new Demo(request));
      await request.dispose();
    },
    { scope: 'worker' },
  ],
});
