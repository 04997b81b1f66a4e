import type { StandInClock } from './clock.ts';
import { newTraceId } from './identifiers.ts';
import type { People } from './people.ts';
import { mediaCheckEvent } from './push-events.ts';
import type { Pushes } from './pushes.ts';
import { Refusal } from './refusal.ts';
import type { StandInSettings, Verdict } from './settings.ts';
import { mustBeScene, mustBeSecondVersion } from './text-checks.ts';

const AUDIO = 1;
const PICTURE = 2;
const LARGEST = 10 * 1024 * 1024;
const DOWNLOAD_MS = 5_000;
const PASS: Verdict = { suggest: 'pass', label: 100 };
/** JPEG, PNG, BMP and GIF by their first bytes; WebP is not among them. */
const ACCEPTED = [/^\xff\xd8\xff/, /^\x89PNG/, /^BM/, /^GIF8/];

async function canBeFetched(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(DOWNLOAD_MS) });
    const bytes = Buffer.from(await response.arrayBuffer());
    const head = bytes.subarray(0, 8).toString('latin1');
    return response.ok && bytes.length <= LARGEST && ACCEPTED.some((kind) => kind.test(head));
  } catch {
    return false;
  }
}

/** The check of a picture: it is fetched, and its verdict is pushed later. */
export class MediaChecks {
  private readonly waiting = new Set<string>();
  private readonly decided: (Verdict | 'unreachable')[] = [];

  constructor(
    private readonly people: People,
    private readonly settings: StandInSettings,
    private readonly clock: StandInClock,
    private readonly pushes: Pushes,
  ) {}

  /** The verdict on the next picture, whatever its address says. */
  decideNext(verdict: Verdict | 'unreachable'): void {
    this.decided.push(verdict);
  }

  /** `POST /wxa/media_check_async`. @throws Refusal, 87020 while the same address is being checked */
  check({ version, openid, scene, media_type, media_url }: Readonly<Record<string, unknown>>): object {
    mustBeSecondVersion(version);
    if (media_type !== AUDIO && media_type !== PICTURE) throw new Refusal(40004, 'invalid media type');
    mustBeScene(scene);
    this.people.active(openid);
    if (typeof media_url !== 'string' || !/^https?:\/\//.test(media_url)) throw new Refusal(47001, 'data format error: media_url');
    if (this.waiting.has(media_url)) throw new Refusal(87020, 'repeated request');
    const traceId = newTraceId();
    const decided = this.decided.shift();
    this.waiting.add(media_url);
    this.pushes.pushIn(this.settings.pictureCheckTakesMs, async () => {
      this.waiting.delete(media_url);
      const verdict = decided ?? (await this.verdictOn(media_url));
      return mediaCheckEvent(this.clock.now(), this.settings.appId, traceId, verdict === 'unreachable' ? null : verdict);
    });
    return { trace_id: traceId };
  }

  private async verdictOn(url: string): Promise<Verdict | 'unreachable'> {
    const found = this.settings.pictures.find(({ pattern }) => new RegExp(pattern).test(url));
    if (found) return found.verdict;
    return !this.settings.downloadsPictures || (await canBeFetched(url)) ? PASS : 'unreachable';
  }
}
