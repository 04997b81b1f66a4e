export { PublicityModule } from './publicity.module.ts';
