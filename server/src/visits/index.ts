export { Callback, CallbackPlan } from './callback.entity.ts';
export { Callbacks } from './callbacks.ts';
export { callbackView, signatureOf } from './callback.presenter.ts';
export { FinishCallback } from './finish-callback.ts';
export { PlanCallback, type PlannedCaller } from './plan-callback.ts';
export { VisitsModule } from './visits.module.ts';
