import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { isAbsent } from './storage-failures.ts';

const NOTE = 'kept-as.json';

/** A folder of its own for one upload, gone with everything in it when the upload is done or has failed. */
export class Workspace {
  private left = false;

  protected constructor(private readonly folder: string) {}

  static async open(incoming: string): Promise<Workspace> {
    await mkdir(incoming, { recursive: true });
    return new this(await mkdtemp(join(incoming, 'upload-')));
  }

  /** What stands since before a moment: uploads whose process was killed, or whose row nobody could ask for. */
  static async leftBehind(incoming: string, olderThan: Date): Promise<Workspace[]> {
    await mkdir(incoming, { recursive: true });
    const found: Workspace[] = [];
    for (const name of await readdir(incoming)) {
      const { mtime } = await stat(join(incoming, name));
      if (mtime < olderThan) found.push(new Workspace(join(incoming, name)));
    }
    return found;
  }

  pathOf(name: string): string {
    return join(this.folder, name);
  }

  writer(name: string): Writable {
    return createWriteStream(this.pathOf(name));
  }

  /** Notes under which keys the file is about to be kept, for who has to settle it later. */
  async note(id: string, keys: readonly string[]): Promise<void> {
    await writeFile(this.pathOf(NOTE), JSON.stringify({ id, keys }));
  }

  /** What was noted; null where the upload did not get so far. */
  async noted(): Promise<{ id: string; keys: string[] } | null> {
    try {
      return JSON.parse(await readFile(this.pathOf(NOTE), 'utf8')) as { id: string; keys: string[] };
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  }

  /** Runs what settles the noted keys; where it fails the folder stays, with its note, for housekeeping. */
  async settling<T>(settle: () => Promise<T>): Promise<T> {
    this.left = true;
    const settled = await settle();
    this.left = false;
    return settled;
  }

  async close(): Promise<void> {
    if (!this.left) await rm(this.folder, { recursive: true, force: true });
  }
}
