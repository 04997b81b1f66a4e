import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ZipFile } from 'yazl';
import { complaintNumber } from '@huiyin/shared/complaints/complaint-number';
import type { Language } from '@huiyin/shared/kernel/language';
import { Session } from '../accounts/index.ts';
import { PersonQueries, Post, type Person } from '../communities/index.ts';
import { Complaint } from '../complaints/index.ts';
import { Notice } from '../notifications/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Reads } from '../platform/db/index.ts';
import { FileStorage, StoredFiles, type StoredFile } from '../platform/files/index.ts';
import { exportPage } from './export-page.ts';
import { OwnData } from './own-data.ts';
import { OwnMatters, type OwnMatter } from './own-matters.ts';
import type { OwnRecords } from './own-records.ts';

const NOTICES = 5_000;
const endingOf = ({ mediaType }: StoredFile): string => mediaType.split('/')[1]!.replace('jpeg', 'jpg').replace('quicktime', 'mov');

async function* jsonOf(records: OwnRecords, matters: AsyncIterable<OwnMatter>): AsyncGenerator<string> {
  yield `${JSON.stringify(records, null, 2).slice(0, -2)},\n  "matters": [`;
  let between = '\n';
  for await (const matter of matters) {
    yield `${between}${JSON.stringify(matter)}`;
    between = ',\n';
  }
  yield '\n  ]\n}\n';
}

/** All of it in one archive: `data.json` for programs, `data.html` to read, and the photos. Made while it is read; nothing of it is kept. */
@Injectable()
export class OwnDataExport {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly people: PersonQueries,
    private readonly data: OwnData,
    private readonly matters: OwnMatters,
    private readonly files: StoredFiles,
    private readonly storage: FileStorage,
  ) {}

  /** A photo that cannot be read breaks the archive off, so that nobody takes a part for the whole. */
  async open(accountId: string, language: Language): Promise<Readable> {
    const persons = await this.people.ofAccount(this.reads.db, accountId);
    const records = await this.records(accountId, persons);
    const photos = await this.photos(persons);
    const archive = new ZipFile();
    const stream = archive.outputStream as Readable;
    archive.on('error', (error: Error) => stream.destroy(error));
    const mtime = this.clock.now();
    archive.addReadStreamLazy('data.json', { mtime }, (give) => give(null, Readable.from(jsonOf(records, this.matters.of(persons)))));
    archive.addReadStreamLazy('data.html', { mtime }, (give) => give(null, Readable.from(exportPage(records, this.matters.of(persons), language))));
    for (const { name, file } of photos)
      archive.addReadStreamLazy(`photos/${name}`, { mtime: file.createdAt, compress: false }, (give) => {
        this.storage.open(file.storageKey).then(
          ({ stream: bytes }) => give(null, bytes),
          (error: unknown) => give(error, undefined as never),
        );
      });
    archive.end();
    return stream;
  }

  private async records(accountId: string, persons: readonly Person[]): Promise<OwnRecords> {
    const { db } = this.reads;
    const posts = await db.findBy(Post, { accountId });
    const recipients = [...persons, ...posts].map(({ id, communityId }) => ({ recipientId: id, communityId }));
    const notices = recipients.length === 0 ? [] : await db.find(Notice, { where: recipients, order: { id: 'ASC' }, take: NOTICES });
    const sessions = await db.find(Session, { where: { accountId }, order: { id: 'ASC' } });
    return {
      madeAt: this.clock.now().toISOString(),
      profiles: await this.data.profilesOf(accountId, persons),
      sessions: sessions.map(({ device, createdAt, lastUsedAt }) => ({ device, openedAt: createdAt.toISOString(), lastUsedAt: lastUsedAt.toISOString() })),
      notices: notices.map(({ createdAt, number, title, action }) => ({ at: createdAt.toISOString(), number, title, action })),
      readings: await this.data.readingsOf(persons),
      consents: await this.data.consentsOf(accountId),
    };
  }

  /** Named after the matter that carries them. */
  private async photos(persons: readonly Person[]): Promise<{ name: string; file: StoredFile }[]> {
    const files = persons.length === 0 ? [] : await this.files.ofUploaders(persons.map(({ id }) => id));
    const ids = [...new Set(files.flatMap(({ complaintId }) => complaintId ?? []))];
    const matters = ids.length === 0 ? [] : await this.reads.db.find(Complaint, { select: { id: true, year: true, serial: true }, where: { id: In(ids) } });
    const numbers = new Map(matters.map(({ id, year, serial }) => [id, complaintNumber(year, serial)]));
    return files.map((file, at) => ({ file, name: `${numbers.get(file.complaintId ?? '') ?? ''}-${at + 1}.${endingOf(file)}` }));
  }
}
