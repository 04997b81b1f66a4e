export { ensureDemoCommunity, type SeedOptions } from './ensure-demo-community.ts';
