import { createWriteStream, existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { IsNull } from 'typeorm';
import { House } from '../../testing/house.ts';
import type { Configuration } from '../config/configuration.ts';
import { CONFIGURATION } from '../config/configuration.token.ts';
import { UnitOfWork, type Actor, type Tx } from '../db/index.ts';
import { newId } from '../ids/new-id.ts';
import { FilesHousekeeping } from './files-housekeeping.ts';
import { StoredFile, type FilePurpose } from './stored-file.entity.ts';
import { FolderStorage } from './storage/folder-storage.ts';
import { Workspace } from './storage/workspace.ts';
import { StoredFiles } from './stored-files.ts';
import { mov, photoWithPlace, png } from './testing/samples.ts';
import type { Upload } from './upload.ts';
import { UploadKeeping } from './upload-keeping.ts';

let house: House;
let folder: string;
let files: StoredFiles;
let photo: Buffer;
beforeAll(async () => {
  house = await House.open();
  folder = house.app.get<Configuration>(CONFIGURATION).filesUrl;
  files = house.app.get(StoredFiles);
  photo = await photoWithPlace();
});
afterAll(() => house.close());

const id = () => newId(house.clock.now());
const actor = (communityId: string): Actor => ({
  accountId: id(),
  communityId,
  role: 'resident',
  name: '',
  postId: null,
  personId: id(),
  department: null,
  householdId: null,
  home: null,
  telephone: null,
});

let resident: Actor;
let neighbour: Actor;
let stranger: Actor;
beforeEach(() => {
  resident = actor(id());
  neighbour = actor(resident.communityId);
  stranger = actor(id());
});

function upload(content: Buffer | Readable, key = id(), name = 'file'): Upload {
  const stream = content instanceof Readable ? content : Readable.from([content.subarray(0, 100), content.subarray(100)], { objectMode: false });
  return {
    key,
    parts: (async function* () {
      yield { name, stream };
    })(),
  };
}
const receive = (who: Actor, content: Buffer | Readable = photo, key?: string) => files.receive(who, upload(content, key));
/** Every file below the folder of what is kept and of what comes in, by name. */
const onDisk = (inside: string): string[] =>
  existsSync(join(folder, inside))
    ? readdirSync(join(folder, inside), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() || entry.name.startsWith('upload-'))
        .map((entry) => entry.name)
    : [];
const keptOf = (who: Actor) => onDisk(join('kept', who.communityId));
const refused = (code: string) => expect.objectContaining({ code });

describe('a photo is taken in', () => {
  it('with its bytes, its thumbnail and one row, and nothing else stays', async () => {
    const file = await receive(resident);
    expect(file).toMatchObject({
      communityId: resident.communityId,
      uploaderId: resident.personId,
      kind: 'photo',
      mediaType: 'image/jpeg',
      width: 400,
      height: 300,
      complaintId: null,
    });
    expect(keptOf(resident).sort()).toEqual([`${file.id}.jpg`, `${file.id}.thumbnail.webp`]);
    expect(onDisk('incoming')).toEqual([]);
    expect(await files.own(resident, file.id)).toEqual(file);
  });

  it('only its uploader may ask for it', async () => {
    const file = await receive(resident);
    for (const other of [neighbour, stranger]) await expect(files.own(other, file.id)).rejects.toEqual(refused('record.not-found'));
  });

  it('a video without a poster is kept without a thumbnail', async () => {
    const file = await receive(resident, mov());
    expect(file).toMatchObject({ kind: 'video', mediaType: 'video/mp4', thumbnailKey: null });
    expect(keptOf(resident)).toEqual([`${file.id}.mp4`]);
    expect(files.view(file).thumbnailUrl).toBeNull();
  });
});

describe('an upload that is sent again', () => {
  it('with the same key and the same bytes gives the first file, and no second copy', async () => {
    const first = await receive(resident, photo, 'key-of-photo');
    expect(await receive(resident, photo, 'key-of-photo')).toEqual(first);
    expect(keptOf(resident)).toHaveLength(2);
  });

  it('with the same key and other bytes is refused, and the first file stands', async () => {
    const first = await receive(resident, photo, 'key-of-photo');
    await expect(receive(resident, await png(), 'key-of-photo')).rejects.toEqual(refused('idempotency.key-reused'));
    expect(keptOf(resident)).toHaveLength(2);
    expect(await files.own(resident, first.id)).toEqual(first);
  });

  it('twice at once is kept once', async () => {
    const three = await Promise.all([1, 2, 3].map(() => receive(resident, photo, 'key-of-photo')));
    expect(new Set(three.map((file) => file.id)).size).toBe(1);
    expect(keptOf(resident)).toHaveLength(2);
    expect(onDisk('incoming')).toEqual([]);
  });

  it('by somebody else under the same key is another file', async () => {
    const [one, other] = [await receive(resident, photo, 'key-of-photo'), await receive(neighbour, photo, 'key-of-photo')];
    expect(one.id).not.toBe(other.id);
  });
});

describe('an upload that fails leaves nothing behind', () => {
  const nothingLeft = async () => {
    expect(keptOf(resident)).toEqual([]);
    expect(onDisk('incoming')).toEqual([]);
    expect(await house.reads.for(resident).of(StoredFile).count({})).toBe(0);
  };
  const keepingWith = (storage: FolderStorage, work: UnitOfWork = house.work) => new UploadKeeping(storage, work, house.reads, house.clock);

  it.each([
    ['an empty file', () => Buffer.alloc(0), 'file.empty'],
    ['a program called photo.jpg', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(4000)]), 'file.type-refused'],
    ['half a photo', () => photo.subarray(0, 2000), 'file.unreadable'],
    ['more than 50 MB', () => Readable.from(pieces(51)), 'file.too-large'],
  ])('%s', async (_, content, code) => {
    await expect(receive(resident, content())).rejects.toEqual(refused(code));
    await nothingLeft();
  });

  it('a sender who breaks off', async () => {
    const breaking = Readable.from(
      (async function* () {
        yield photo.subarray(0, 3000);
        throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
      })(),
    );
    await expect(receive(resident, breaking)).rejects.toEqual(refused('file.truncated'));
    await nothingLeft();
  });

  it('a form without a file, with a part that nobody asked for, with the file twice', async () => {
    const form = (...names: string[]): Upload => ({ key: id(), parts: Readable.from(names.map((name) => ({ name, stream: Readable.from([photo]) }))) });
    await expect(files.receive(resident, form())).rejects.toEqual(refused('file.missing'));
    await expect(files.receive(resident, form('poster'))).rejects.toEqual(refused('file.missing'));
    await expect(files.receive(resident, form('file', 'diary'))).rejects.toEqual(refused('request.invalid'));
    await expect(files.receive(resident, form('file', 'file'))).rejects.toEqual(refused('request.invalid'));
    await nothingLeft();
  });

  const onLinux = process.platform === 'linux' ? it : it.skip;

  onLinux('a disk that is full while the bytes come in', async () => {
    class FullWorkspace extends Workspace {
      override writer(): Writable {
        return createWriteStream('/dev/full');
      }
    }
    class FullFolder extends FolderStorage {
      override async openWorkspace(): Promise<Workspace> {
        return FullWorkspace.open(this.incoming);
      }
    }
    await expect(keepingWith(new FullFolder(folder)).keep(resident, upload(photo))).rejects.toEqual(refused('storage.full'));
    await nothingLeft();
  });

  onLinux('a disk that is full when the thumbnail is stored', async () => {
    class NearlyFullFolder extends FolderStorage {
      override async put(key: string, localFile: string): Promise<void> {
        if (key.endsWith('.webp')) await writeFile('/dev/full', 'no room');
        await super.put(key, localFile);
      }
    }
    await expect(keepingWith(new NearlyFullFolder(folder)).keep(resident, upload(photo))).rejects.toEqual(refused('storage.full'));
    await nothingLeft();
  });

  const lost = () => Object.assign(new Error('Connection lost'), { code: 'PROTOCOL_CONNECTION_LOST' });

  it('a database that goes away before the row is written', async () => {
    class GoneBefore extends UnitOfWork {
      override run<T>(): Promise<T> {
        return Promise.reject(lost());
      }
    }
    await expect(keepingWith(new FolderStorage(folder), new GoneBefore(house.database, house.clock)).keep(resident, upload(photo))).rejects.toThrow(
      'Connection lost',
    );
    await nothingLeft();
  });

  it('but a row that was committed before the connection broke keeps its bytes', async () => {
    class GoneAfter extends UnitOfWork {
      override async run<T>(who: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
        await super.run(who, work);
        throw lost();
      }
    }
    const file = await keepingWith(new FolderStorage(folder), new GoneAfter(house.database, house.clock)).keep(resident, upload(photo));
    expect(await files.own(resident, file.id)).toEqual(file);
    expect(keptOf(resident)).toHaveLength(2);
  });
});

function* pieces(megabytes: number): Generator<Buffer> {
  for (let made = 0; made < megabytes; made++) yield Buffer.alloc(1024 * 1024, 7);
}

describe('a step carries files into a matter', () => {
  const attach = (who: Actor, ids: readonly string[], purpose: FilePurpose = 'report', complaintId = id()) =>
    house.work.run(who, (tx) => files.attach(tx, ids, { complaintId, entryId: newId(tx.now), purpose })).then(() => complaintId);
  const severalOf = async (who: Actor, count: number) => Promise.all(Array.from({ length: count }, () => receive(who)));
  const carried = (who: Actor, complaintId: string) => files.ofComplaint(house.reads.for(who), complaintId);

  it('in the order in which they were chosen', async () => {
    const ids = (await severalOf(resident, 3)).map((file) => file.id).reverse();
    const complaintId = await attach(resident, ids);
    expect((await carried(resident, complaintId)).map((file) => [file.id, file.position, file.purpose])).toEqual(
      ids.map((each, position) => [each, position, 'report']),
    );
  });

  it('a later step adds its own behind them', async () => {
    const [first, second] = await severalOf(resident, 2);
    const complaintId = await attach(resident, [second!.id]);
    await attach(resident, [first!.id], 'evidence', complaintId);
    expect((await carried(resident, complaintId)).map((file) => file.id)).toEqual([second!.id, first!.id]);
  });

  it('a signature is a picture, and is one from then on', async () => {
    const complaintId = await attach(resident, [(await receive(resident)).id], 'signature');
    expect((await carried(resident, complaintId)).map((file) => file.kind)).toEqual(['signature']);
    await expect(attach(resident, [(await receive(resident, mov())).id], 'signature')).rejects.toEqual(refused('file.unknown'));
  });

  it('nine at most', async () => {
    const ten = (await severalOf(resident, 10)).map((file) => file.id);
    await expect(attach(resident, ten)).rejects.toEqual(refused('file.unknown'));
    await attach(resident, ten.slice(0, 9));
  });

  it('none that somebody else uploaded, in this community or another, and none that is not there', async () => {
    const own = (await receive(resident)).id;
    for (const other of [(await receive(neighbour)).id, (await receive(stranger)).id, id(), '../../etc/passwd'])
      await expect(attach(resident, [own, other])).rejects.toEqual(refused('file.unknown'));
    expect((await files.own(resident, own)).complaintId).toBeNull();
  });

  it('none that another matter has already, nor the same one twice', async () => {
    const { id: taken } = await receive(resident);
    const complaintId = await attach(resident, [taken]);
    await expect(attach(resident, [taken])).rejects.toEqual(refused('file.unknown'));
    expect((await carried(resident, complaintId)).map((file) => file.id)).toEqual([taken]);
    const { id: free } = await receive(resident);
    await expect(attach(resident, [free, free])).rejects.toEqual(refused('file.unknown'));
  });

  it('of two steps at once with one file, one has it', async () => {
    const { id: wanted } = await receive(resident);
    const outcomes = await Promise.allSettled([attach(resident, [wanted]), attach(resident, [wanted])]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('none that has waited longer than a week', async () => {
    const { id: old } = await receive(resident);
    house.clock.pass({ days: 7 });
    await expect(attach(resident, [old])).rejects.toEqual(refused('file.unknown'));
  });

  it('another community sees nothing of it', async () => {
    const complaintId = await attach(resident, [(await receive(resident)).id]);
    expect(await carried(stranger, complaintId)).toEqual([]);
  });
});

describe('housekeeping', () => {
  let housekeeping: FilesHousekeeping;
  beforeAll(() => (housekeeping = house.app.get(FilesHousekeeping)));

  it('removes after a week what no step carried, once, and nothing else', async () => {
    const [forgotten, carried] = [await receive(resident), await receive(neighbour)];
    await receive(stranger, mov());
    await house.work.run(neighbour, (tx) => files.attach(tx, [carried.id], { complaintId: id(), entryId: id(), purpose: 'report' }));
    house.clock.pass({ days: 6, hours: 23 });
    const younger = await receive(resident);
    await housekeeping.tidy();
    expect(await files.own(resident, forgotten.id)).toBeDefined();

    house.clock.pass({ hours: 3 });
    expect(await housekeeping.tidy()).toBeGreaterThanOrEqual(2);
    expect(await housekeeping.tidy()).toBe(0);
    await expect(files.own(resident, forgotten.id)).rejects.toEqual(refused('record.not-found'));
    expect(keptOf(resident).sort()).toEqual([`${carried.id}`, `${younger.id}`].flatMap((each) => [`${each}.jpg`, `${each}.thumbnail.webp`]).sort());
    expect(keptOf(stranger)).toEqual([]);
  });

  it('finishes what an earlier run began: the bytes are gone, the row is not', async () => {
    const forgotten = await receive(resident);
    await new FolderStorage(folder).remove([forgotten.storageKey]);
    house.clock.pass({ days: 8 });
    await housekeeping.tidy();
    expect(await house.reads.for(resident).of(StoredFile).count({ complaintId: IsNull() })).toBe(0);
    expect(keptOf(resident)).toEqual([]);
  });

  it('settles uploads whose process was killed: bytes without a row go, bytes with one stay', async () => {
    const storage = new FolderStorage(folder);
    const file = await receive(resident);
    const orphan = { id: id(), key: `${resident.communityId}/2026-11/orphan.jpg` };
    const [kept, lost, early] = await Promise.all([1, 2, 3].map(() => storage.openWorkspace()));
    await kept!.note(file.id, [file.storageKey]);
    await writeFile(lost!.pathOf('photo.jpg'), 'bytes');
    await storage.put(orphan.key, lost!.pathOf('photo.jpg'));
    await lost!.note(orphan.id, [orphan.key]);
    await writeFile(early!.pathOf('file'), 'half of it');

    house.clock.turnTo(new Date(Date.now() + 2 * 86_400_000));
    await housekeeping.tidy();
    expect(onDisk('incoming')).toEqual([]);
    await expect(storage.open(orphan.key)).rejects.toEqual(refused('record.not-found'));
    (await storage.open(file.storageKey)).stream.destroy();
  });
});
