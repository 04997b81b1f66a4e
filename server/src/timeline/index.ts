export { CHAIN_START, entryHash, sha256 } from './chain-hash.ts';
export { Timeline, HAPPENED, type ChainHead, type HappenedMessage } from './timeline.ts';
export { TimelineEntry, type EntryDetails } from './timeline-entry.entity.ts';
export { TimelineSeal } from './timeline-seal.entity.ts';
export { SealDays } from './seal-days.ts';
export { TimelineModule } from './timeline.module.ts';
export { TimelineQueries, type ReplyLine } from './timeline.queries.ts';
export { verifyTimeline } from './verify-timeline.ts';
export { REPORTER, toldByReporter } from './whose-name.ts';
