export { Account, Invitation, Session } from './account.entity.ts';
export { AccountsModule } from './accounts.module.ts';
export { bindRequest, switchRequest } from './account.schema.ts';
export { Invitations } from './invitations.ts';
export { Memberships } from './memberships.ts';
export { SessionPresenter } from './session.presenter.ts';
export { Sessions, type SignedInMembership } from './sessions.ts';
