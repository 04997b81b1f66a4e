// Plain JavaScript, because a thread starts from a file that Node reads by itself.
import { open } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { Conversion, EncodedPacketSink, FilePathSource, Input, MP4, Mp4OutputFormat, Output, QTFF, StreamTarget } from 'mediabunny';

const CHUNK = 1024 * 1024;

const file = await open(workerData.target, 'w');
const input = new Input({ formats: [MP4, QTFF], source: new FilePathSource(workerData.source) });
try {
  parentPort.postMessage({ ...(await repack()), bytes: (await file.stat()).size }, []);
} finally {
  await file.close();
  input.dispose();
}

async function repack() {
  const writing = writeTo(file);
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: false }), target: writing.target });
  const conversion = await Conversion.init({ input, output, tags: {}, copy: { mode: 'forced', shiftTolerance: Infinity }, showWarnings: false });
  const { utilizedTracks: kept, discardedTracks: left } = conversion;
  const shown = kept.find((track) => track.isVideoTrack());
  // Telephones add a second sound that few players know; what counts is that pictures stay, and sound where there was sound.
  const silenced = left.some(({ track }) => !kept.some(({ type }) => type === track.type));
  if (!shown || !conversion.isValid || silenced || !(await isWhole(kept))) throw new Error('There is no whole video inside that MP4 can carry.');
  await conversion.execute();
  writing.check();
  return { width: await shown.getDisplayWidth(), height: await shown.getDisplayHeight() };
}

/** Of a file that was cut, the index may be there and the last pictures not. */
async function isWhole(tracks) {
  const last = await Promise.all(tracks.map((track) => new EncodedPacketSink(track).getPacket(Infinity)));
  return last.every((packet) => packet !== null);
}

/** A failure is kept until it is asked for: the packer ends the thread over a target that fails midway, and the reason is lost. */
function writeTo(handle) {
  let failure = null;
  const write = async ({ data, position }) => {
    try {
      for (let done = 0; done < data.byteLength && !failure;) done += (await handle.write(data, done, data.byteLength - done, position + done)).bytesWritten;
    } catch (error) {
      failure = error;
    }
  };
  const check = () => {
    if (failure) throw failure;
  };
  return { check, target: new StreamTarget(new WritableStream({ write }), { chunked: true, chunkSize: CHUNK }) };
}
