import { open, type FileHandle } from 'node:fs/promises';
import {
  Conversion,
  EncodedPacketSink,
  FilePathSource,
  Input,
  MP4,
  Mp4OutputFormat,
  Output,
  QTFF,
  StreamTarget,
  type InputTrack,
  type StreamTargetChunk,
} from 'mediabunny';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { isMachineFailure } from '../storage/storage-failures.ts';
import type { Workspace } from '../storage/workspace.ts';
import type { Picture } from './photo.ts';

const CHUNK = 1024 * 1024;

/**
 * A video packed anew as MP4: the same pictures and sound, not encoded again, without title, place, device and time of recording.
 * @throws DomainError file.unreadable for what is damaged or cut short, shows nothing, or has a sound that MP4 cannot carry: no evidence is
 * left out silently
 */
export async function makeVideo(source: string, workspace: Workspace): Promise<Picture> {
  const path = workspace.pathOf('video.mp4');
  const input = new Input({ formats: [MP4, QTFF], source: new FilePathSource(source) });
  const file = await open(path, 'w');
  try {
    const size = await repack(input, file);
    return { path, ...size, bytes: (await file.stat()).size };
  } catch (error) {
    if (isMachineFailure(error)) throw error;
    throw new DomainError('file.unreadable');
  } finally {
    await file.close();
    input.dispose();
  }
}

async function repack(input: Input, file: FileHandle): Promise<{ width: number; height: number }> {
  const writing = new Writing(file);
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: false }), target: writing.target });
  const conversion = await Conversion.init({ input, output, tags: {}, copy: { mode: 'forced', shiftTolerance: Infinity }, showWarnings: false });
  const { utilizedTracks: kept, discardedTracks: left } = conversion;
  const shown = kept.find((track) => track.isVideoTrack());
  // Telephones add a second sound that few players know; what counts is that pictures stay, and sound where there was sound.
  const silenced = left.some(({ track }) => !kept.some(({ type }) => type === track.type));
  if (!shown || !conversion.isValid || silenced || !(await isWhole(kept))) throw new DomainError('file.unreadable');
  await conversion.execute();
  writing.check();
  return { width: await shown.getDisplayWidth(), height: await shown.getDisplayHeight() };
}

/** Of a file that was cut, the index may be there and the last pictures not. */
async function isWhole(tracks: readonly InputTrack[]): Promise<boolean> {
  const last = await Promise.all(tracks.map((track) => new EncodedPacketSink(track).getPacket(Infinity)));
  return last.every((packet) => packet !== null);
}

/** Writes to a file; a failure is kept until it is asked for, because the packer ends the process over a target that fails midway. */
class Writing {
  readonly target = new StreamTarget(new WritableStream({ write: (chunk: StreamTargetChunk) => this.write(chunk) }), { chunked: true, chunkSize: CHUNK });
  private failure: unknown = null;

  constructor(private readonly file: FileHandle) {}

  /** @throws what a write has failed with */
  check(): void {
    if (this.failure !== null) throw this.failure;
  }

  private async write({ data, position }: StreamTargetChunk): Promise<void> {
    try {
      for (let done = 0; done < data.byteLength && this.failure === null;) {
        done += (await this.file.write(data, done, data.byteLength - done, position + done)).bytesWritten;
      }
    } catch (error) {
      this.failure = error;
    }
  }
}
