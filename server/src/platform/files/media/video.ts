import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { Turns } from '@huiyin/shared/kernel/turns';
import { isMachineFailure } from '../storage/storage-failures.ts';
import type { Workspace } from '../storage/workspace.ts';
import { inThread } from './in-thread.ts';
import type { Picture } from './photo.ts';

const THREAD = new URL('./video.thread.mjs', import.meta.url);
const PATIENCE_MS = 60_000;
const turns = new Turns(2);

/**
 * A video packed anew as MP4: the same pictures and sound, not encoded again, without title, place, device and time of recording.
 * @throws DomainError file.unreadable for what is damaged or cut short, shows nothing, or has a sound that MP4 cannot carry: no evidence is
 * left out silently
 */
export async function makeVideo(source: string, workspace: Workspace): Promise<Picture> {
  const path = workspace.pathOf('video.mp4');
  try {
    const size = await turns.take(() => inThread<Omit<Picture, 'path'>>(THREAD, { source, target: path }, PATIENCE_MS));
    return { path, ...size };
  } catch (error) {
    if (isMachineFailure(error)) throw error;
    throw new DomainError('file.unreadable');
  }
}
