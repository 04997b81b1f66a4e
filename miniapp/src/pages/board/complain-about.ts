import { useSession } from '../../features/accounts/session.ts';
import { isBegun, useReportDraft } from '../../features/complaints/report-draft.ts';
import { go } from '../../navigation.ts';
import { toast } from '../../ui/toast.ts';
import { currentWords } from '../../words/use-words.ts';

/** Opens a complaint that begins with whom it is about; what was begun before is not given up for it. */
export async function complainAbout(name: string, role: string): Promise<unknown> {
  const { session } = useSession.getState();
  if (session === null) return go.entry();
  if (session.membership.role !== 'resident') return undefined;
  const { board, sends } = currentWords();
  const start = board.complaintStart(name, role);
  await useReportDraft.getState().open(session.membership.id, session.household ? 'home' : 'public');
  const { draft, change } = useReportDraft.getState();
  if (draft && !isBegun(draft)) change({ kind: 'complaint', text: start });
  else if (draft && draft.text.trim() !== start.trim()) toast(sends.finishFirst, 'info');
  return go.report();
}
