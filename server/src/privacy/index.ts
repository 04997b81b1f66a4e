export { PrivacyConsent, PrivacyRequest } from './privacy.entity.ts';
export { PrivacyModule } from './privacy.module.ts';
export { PrivacyRequests } from './privacy-requests.ts';
