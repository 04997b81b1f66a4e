import { REPORT_TEXT } from '@huiyin/shared/complaints/complaint.contract';
import { markWords } from '@huiyin/shared/kernel/mark-words';
import { codePoints } from '@huiyin/shared/kernel/text';
import { isBegun, useReportDraft } from '../../../features/complaints/report-draft.ts';
import { PhotoPicker } from '../../../features/files/PhotoPicker.tsx';
import { Unkept } from '../../../features/sends/Unkept.tsx';
import { Box } from '../../../ui/Box.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { useWords } from '../../../words/use-words.ts';
import { categoryOf } from './category-of.ts';
import type { ReportInHand } from './report-in-hand.ts';

/** What is written of a report, with the words that led to its category underlined, and its photos. */
export function ReportText({ draft, community }: Pick<ReportInHand, 'draft' | 'community'>) {
  const { report, emergency } = useWords();
  const { change, unkept } = useReportDraft();
  const { words } = categoryOf({ draft, community });
  return (
    <Box className="text-area">
      <TextArea
        id="report-text"
        label={report.textLabel}
        placeholder={draft.urgent ? emergency.placeholder : report.placeholder}
        value={draft.text}
        parts={words.length > 0 ? markWords(draft.text, words) : []}
        invalid={codePoints(draft.text) > REPORT_TEXT.max}
        limit={REPORT_TEXT.max}
        onChange={(text) => change({ text })}
      />
      <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos })} />
      {isBegun(draft) && !unkept ? <Box className="text-area-foot">{report.draftKept}</Box> : null}
      <Unkept unkept={unkept} />
    </Box>
  );
}
