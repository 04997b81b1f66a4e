import type { RegisterRequest } from '@huiyin/shared/complaints/complaint.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { answers } from '../../../api/answers.ts';
import { submit, type Progress } from '../../../api/send-queue.ts';
import { useReportDraft, type ReportSubmission } from '../../../features/complaints/report-draft.ts';
import { go } from '../../../navigation.ts';
import type { ReportInHand } from './report-in-hand.ts';
import { categoryOf } from './category-of.ts';
import { placeOf } from './place-of.ts';

/** Sends a complete draft and goes on to its number and promises; without network it is kept and sent later. Throws `Refusal`: then it is a draft again. */
export async function sendReport({ draft, household, community, owner }: ReportInHand & { owner: string }, progress: Progress): Promise<void> {
  const place = placeOf({ draft, household, community });
  if (place === null) return;
  const { code: category } = categoryOf({ draft, community });
  const body: RegisterRequest = {
    kind: draft.kind,
    text: draft.text,
    place,
    ...(category === undefined ? {} : { category }),
    ...(draft.urgent ? { urgent: true } : {}),
    ...(draft.sharedWithFamily ? { sharedWithFamily: true } : {}),
    ...(draft.alike ? { alike: draft.alike.id } : {}),
  };
  const submission: ReportSubmission = { key: draft.key, owner, path: endpoints.register.path, body, photos: draft.photos, draft };
  const drafts = useReportDraft.getState();
  drafts.handOver();
  try {
    const sent = await submit<MatterView>(submission, progress);
    if (sent.sent) answers.keep(answers.keyOf(endpoints.matter, { id: sent.answer.id }), sent.answer);
    await (sent.sent ? go.done(sent.answer.id, draft.alike !== null) : go.doneLater(draft.key));
    drafts.finish();
  } catch (reason) {
    drafts.restore(draft);
    throw reason;
  }
}
