export { MattersModule } from './matters.module.ts';
export { StepHandlers, type StepHandler } from './step-handlers.ts';
