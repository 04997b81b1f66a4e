export { ensureDemoCommunity, type SeedOptions } from './ensure-demo-community.ts';
export { settleCommunity } from './people/settle-community.ts';
export { ProgressBar } from './progress-bar.ts';
