import { Community } from '../communities/index.ts';
import { startFailure } from '../platform/config/start-failure.ts';
import { readAtOnce } from '../platform/db/open-to-read.ts';
import { FINDINGS } from './findings.ts';
import { TimelineEntry } from './timeline-entry.entity.ts';
import { TimelineSeal } from './timeline-seal.entity.ts';
import { verifyTimeline } from './verify-timeline.ts';

const url = process.env.DATABASE_URL ?? 'sqlite:data/huiyin.db';

try {
  const { entries, matters, seals, findings } = await readAtOnce(url, [Community, TimelineEntry, TimelineSeal], verifyTimeline);
  for (const { what, communityId, of, seq } of findings)
    console.log(`community ${communityId}, ${of}${seq === null ? '' : `, entry ${seq}`}: ${FINDINGS[what]}`);
  console.log(
    `${matters} matters with ${entries} entries and ${seals} sealed days were checked: ${findings.length === 0 ? 'nothing was changed' : `${findings.length} findings`}.`,
  );
  process.exitCode = findings.length === 0 ? 0 : 1;
} catch (error) {
  console.error(startFailure(error));
  process.exitCode = 1;
}
