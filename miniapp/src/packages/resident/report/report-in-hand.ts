import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import type { ReportDraft } from '../../../features/complaints/report-draft.ts';

/** A report being written, with what its form has to know around it. */
export interface ReportInHand {
  draft: ReportDraft;
  household: SessionView['household'];
  community: CommunityView;
}
