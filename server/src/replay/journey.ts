import type { RegisterRequest } from '@huiyin/shared/complaints/complaint.contract';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import { suggestCategory } from '@huiyin/shared/dispatch/suggest-category';
import type { CommitmentKind } from '@huiyin/shared/commitments/commitment.contract';
import type { ActionRequests, ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { Client } from './client.ts';
import type { Crew, Member } from './crew.ts';
import type { Message } from './read-messages.ts';
import type { StepTimes } from './step-times.ts';

export interface Surroundings {
  readonly client: Client;
  readonly crew: Crew;
  readonly community: CommunityView;
  readonly times: StepTimes;
}

/** One message on its way through the house, each step over HTTP by the person whose turn it is. */
export class Journey {
  private matter: MatterView | null = null;
  /** Why it went no further, if it did not. */
  failure: string | null = null;

  constructor(
    readonly message: Message,
    readonly position: number,
  ) {}

  /** The matter as it was answered last. @throws Error before it was reported */
  get seen(): MatterView {
    if (!this.matter) throw new Error('The message has not been reported yet.');
    return this.matter;
  }

  get isReported(): boolean {
    return this.matter !== null;
  }

  get order(): string {
    return this.seen.orders.at(-1)!.id;
  }

  owes(kind: CommitmentKind): boolean {
    return this.seen.commitments.some((commitment) => commitment.kind === kind && commitment.state === 'open');
  }

  /** What the message's author would choose on the screen: the suggestion of its words, and with it whether it is a repair. */
  request({ community }: Surroundings, author: Member): RegisterRequest {
    const code = suggestCategory(this.message.text, community.categories)?.code ?? 'other-repair';
    const repair = community.categories.some((category) => category.code === code && category.repair);
    const atHome = author.home && this.position % 2 === 0;
    return {
      kind: repair ? 'repair' : 'complaint',
      text: this.message.text,
      place: atHome ? { kind: 'home', label: '我家' } : { kind: 'public', label: '小区公共区域' },
    };
  }

  /** The resident whose message it is: they take turns. */
  author({ crew }: Surroundings): Member {
    const residents = crew.all('resident');
    return residents[this.position % residents.length]!;
  }

  isRepair({ community }: Surroundings): boolean {
    return community.categories.some(({ code, repair }) => code === this.seen.category && repair);
  }

  async report(surroundings: Surroundings): Promise<void> {
    const author = this.author(surroundings);
    const body = this.request(surroundings, author);
    this.matter = await surroundings.times.measure('register', () => surroundings.client.post<MatterView>('/complaints', body, author));
  }

  async take<A extends ServedAction>({ client, times }: Surroundings, who: Member, action: A, body: ActionRequests[A]): Promise<void> {
    this.matter = await times.measure(action, () => client.post<MatterView>(`/complaints/${this.seen.id}/${action}`, body, who));
  }

  /** The matter as somebody sees it now. */
  async look({ client }: Surroundings, who: Member): Promise<MatterView> {
    this.matter = await client.get<MatterView>(`/complaints/${this.seen.id}`, who);
    return this.matter;
  }
}
