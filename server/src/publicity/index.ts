export { PublicityModule } from './publicity.module.ts';
export { ScanPoint } from './posters/scan-point.entity.ts';
export { Posters } from './posters/posters.ts';
