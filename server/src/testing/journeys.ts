import type { RegisterRequest } from '@huiyin/shared/complaints/complaint.contract';
import type { CallbackChecklist } from '@huiyin/shared/visits/callback.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { FileView } from '@huiyin/shared/files/file.contract';
import type { House } from './house.ts';
import type { Somebody } from './people.ts';

/** A PNG of one pixel. */
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** What a device gives of a file. */
interface Picked {
  readonly bytes: Buffer;
  readonly mediaType: string;
}

/** How a matter comes as far as a spec needs it, each step by the person whose turn it is. */
export class Journeys {
  constructor(private readonly house: House) {}

  /** By when, counted from now. */
  in({ hours }: { hours: number }): string {
    return new Date(this.house.clock.now().getTime() + hours * 3_600_000).toISOString();
  }

  async upload(person: Somebody, { bytes, mediaType }: Picked = { bytes: PIXEL, mediaType: 'image/png' }): Promise<FileView> {
    const boundary = 'a-boundary-of-the-specs';
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="taken"\r\nContent-Type: ${mediaType}\r\n\r\n`;
    const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    const answer = await this.house.request<FileView>(person, 'POST', '/files', payload, { 'content-type': `multipart/form-data; boundary=${boundary}` });
    if (answer.status !== 201) throw new Error(`upload was refused: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async dispatched(request: Partial<RegisterRequest> = {}, worker: Somebody | null = this.house.people.plumber): Promise<MatterView> {
    const { resident, clerk } = this.house.people;
    const matter = await this.house.report(request.caller ? clerk : resident, request);
    return this.house.does(clerk, 'dispatch', matter, {
      department: matter.department,
      ...(worker && { worker: worker.id }),
      remedyBy: this.in({ hours: 24 }),
    });
  }

  async inProgress(request: Partial<RegisterRequest> = {}, worker: Somebody = this.house.people.plumber): Promise<MatterView> {
    const matter = await this.dispatched(request, worker);
    return this.house.does(worker, 'accept', matter, { order: this.order(matter) });
  }

  async remedied(request: Partial<RegisterRequest> = {}, worker: Somebody = this.house.people.plumber): Promise<MatterView> {
    const matter = await this.inProgress(request, worker);
    if (matter.kind === 'complaint')
      await this.house.does(worker, 'diagnose', matter, {
        order: this.order(matter),
        cause: '软管老化',
        steps: ['换软管'],
        corrective: { words: '排查同批软管', by: this.in({ hours: 240 }) },
      });
    return this.house.does(worker, 'complete', matter, { order: this.order(matter), done: '换了软管，试水不漏', noPhotoReason: '手机没电了', quoted: 8500 });
  }

  /** Remedied and answered, so that it may be closed. */
  async answered(request: Partial<RegisterRequest> = {}, worker?: Somebody): Promise<MatterView> {
    const matter = await this.remedied(request, worker);
    return this.house.does(this.house.people.clerk, 'reply', matter, { remedy: '已更换软管，三天内回访', channel: 'telephone' });
  }

  /** Closed as satisfied by the resident's own rating. */
  async closed(request: Partial<RegisterRequest> = {}): Promise<MatterView> {
    return this.house.does(this.house.people.resident, 'rate', await this.answered(request), { verdict: 'satisfied' });
  }

  /** The live order's id. */
  order(matter: MatterView): string {
    return matter.orders.at(-1)!.id;
  }

  /** The five items of S8.3, with a signature that this caller collected. */
  async fiveItems(caller: Somebody): Promise<CallbackChecklist> {
    const signature = await this.upload(caller);
    return {
      inspection: { words: '水槽下方不漏' },
      service: { words: '师傅来得快' },
      improvement: { words: '希望先打电话' },
      charges: { quoted: 8500, collected: 8500 },
      signature: { file: signature.id, signedBy: 'owner' },
    };
  }

  /** Who was named to call this matter back. */
  caller(matter: MatterView): Somebody {
    const { callback } = matter;
    const everyone = Object.values(this.house.people);
    return everyone.find((person) => person.id === callback?.caller?.postId) ?? this.house.people.clerk;
  }
}
