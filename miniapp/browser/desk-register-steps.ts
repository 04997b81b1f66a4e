import { randomUUID } from 'node:crypto';
import { expect, type APIRequestContext, type Page } from '@playwright/test';
import type { DemoPeopleView, SessionView, SignInAnswer } from '@huiyin/shared/accounts/account.contract';
import type { CommunityView, HouseholdDetail, HouseholdView, PersonView } from '@huiyin/shared/communities/community.contract';
import type { Role } from '@huiyin/shared/access/roles';
import type { TelephoneCall } from '@huiyin/shared/matters/matter.contract';
import { shown } from './resident-steps.ts';

/** How long a person at a keyboard needs for one key. */
const A_KEY_MS = 200;

/** Somebody at a keyboard: every press is counted, and nobody waits for the time that it would take. */
export class Typist {
  presses = 0;
  constructor(private readonly page: Page) {}

  /** Presses a key, or several at once (`Control+Enter` is two). */
  async press(keys: string): Promise<void> {
    this.presses += keys.split('+').length;
    await this.page.keyboard.press(keys);
  }

  /** Types what stands on the keys. */
  async type(characters: string): Promise<void> {
    this.presses += [...characters].length;
    await this.page.keyboard.type(characters);
  }

  /** Writes Chinese with an input method: the letters of each piece, then the space that takes it. */
  async write(pieces: readonly (readonly [letters: string, written: string])[]): Promise<void> {
    for (const [letters, written] of pieces) {
      this.presses += letters.length + 1;
      await this.page.keyboard.insertText(written);
    }
  }

  get seconds(): number {
    return (this.presses * A_KEY_MS) / 1000;
  }
}

interface Office {
  read<Answer>(path: string): Promise<Answer>;
  /** The whole number of somebody, as it is given to be dialled. */
  dial(person: PersonView): Promise<string>;
}

/** The interface as the desk reads it. */
async function office(request: APIRequestContext): Promise<Office> {
  const { people } = (await (await request.get('/api/v1/demo/people')).json()) as DemoPeopleView;
  const person = people.find(({ role }) => role === 'desk')?.id;
  const { token } = (await (await request.post('/api/v1/demo/sign-in', { data: { person } })).json()) as SignInAnswer;
  return {
    async read<Answer>(path: string) {
      const answer = await request.get(`/api/v1${path}`, { headers: { Authorization: `Bearer ${token}` } });
      expect(answer.ok(), path).toBe(true);
      return (await answer.json()) as Answer;
    },
    async dial({ id }) {
      const headers = { Authorization: `Bearer ${token}`, 'Idempotency-Key': randomUUID() };
      const answer = await request.post(`/api/v1/people/${id}/call`, { headers });
      expect(answer.ok(), `the number of ${id}`).toBe(true);
      return ((await answer.json()) as TelephoneCall).dial;
    },
  };
}

export interface Neighbour {
  person: PersonView & { telephone: string };
  household: HouseholdDetail;
}

/** Somebody whom the house knows by a mobile number, living in the demo's first buildings. */
export async function aNeighbour(request: APIRequestContext): Promise<Neighbour> {
  const desk = await office(request);
  const { buildings } = await desk.read<CommunityView>('/community');
  for (const building of buildings) {
    const { households } = await desk.read<{ households: HouseholdView[] }>(`/households?building=${building.id}`);
    for (const { id } of households) {
      const household = await desk.read<HouseholdDetail>(`/households/${id}`);
      const person = household.people.find(({ telephone }) => /^1\d{2}\*{4}\d{4}$/.test(telephone ?? ''));
      if (person) return { person: { ...person, telephone: await desk.dial(person) }, household };
    }
  }
  throw new Error('The demo has nobody with a mobile number.');
}

/** How many matters of the register say these words. */
export async function registered(request: APIRequestContext, words: string): Promise<number> {
  const desk = await office(request);
  const { rows } = await desk.read<{ rows: { title: string }[] }>('/complaints?limit=100');
  return rows.filter(({ title }) => title.includes(words)).length;
}

/** A number that nobody has. */
let taken = 0;
export const aNewNumber = (): string => `199${String((Date.now() + (taken += 1)) % 100_000_000).padStart(8, '0')}`;

/** Signs in as the first person of a role, by the device's storage, and opens the office. */
export async function openOffice(page: Page, role: Role, section?: string): Promise<void> {
  const { people } = (await (await page.request.get('/api/v1/demo/people')).json()) as DemoPeopleView;
  const person = people.find((one) => one.role === role)?.id;
  const { token } = (await (await page.request.post('/api/v1/demo/sign-in', { data: { person } })).json()) as SignInAnswer;
  const session = (await (await page.request.get('/api/v1/session', { headers: { Authorization: `Bearer ${token}` } })).json()) as SessionView;
  await page.addInitScript(
    ([bearer, kept]) => {
      if (localStorage.getItem('token') !== null) return;
      localStorage.setItem('token', JSON.stringify({ data: bearer }));
      localStorage.setItem('session', JSON.stringify({ data: kept }));
    },
    [token, session] as const,
  );
  await page.goto(`/#/packages/desk/office/index${section === undefined ? '' : `?section=${section}`}`);
  await expect(shown(page, '.frame-title')).toBeVisible();
}

/** The page that was opened has slid in and stands; those below it are put away. */
export const standing = (page: Page): Promise<void> => expect(page.locator('.taro_page_show:visible')).toHaveClass(/taro_page_stationed/);
