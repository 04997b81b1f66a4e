export { MattersModule } from './matters.module.ts';
