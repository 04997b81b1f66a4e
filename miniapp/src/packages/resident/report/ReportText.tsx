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

/** From here on the form says how much room is left. */
const NEAR = REPORT_TEXT.max - 500;

/** How much is written, and near the limit what is left, or too much. */
function Length({ of }: { of: number }) {
  const { report } = useWords();
  if (of <= NEAR) return <Box as="span">{`${of} / ${REPORT_TEXT.max}`}</Box>;
  const left = REPORT_TEXT.max - of;
  return (
    <Box as="span" id="room" role="status" className={left < 0 ? 'over' : ''}>
      {left < 0 ? report.over(-left) : report.left(left)}
    </Box>
  );
}

/** What is written of a report, with the words that led to its category underlined, and its photos. */
export function ReportText({ draft, community }: Pick<ReportInHand, 'draft' | 'community'>) {
  const { report, emergency } = useWords();
  const { change, unkept } = useReportDraft();
  const length = codePoints(draft.text);
  const { words } = categoryOf({ draft, community });
  return (
    <Box className="text-area">
      <TextArea
        id="report-text"
        label={report.textLabel}
        placeholder={draft.urgent ? emergency.placeholder : report.placeholder}
        value={draft.text}
        parts={words.length > 0 ? markWords(draft.text, words) : []}
        invalid={length > REPORT_TEXT.max}
        onChange={(text) => change({ text })}
      />
      <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos })} />
      <Box className="text-area-foot">
        {isBegun(draft) && !unkept ? <Box as="span">{`${report.draftKept} ·`}</Box> : null}
        <Length of={length} />
      </Box>
      <Unkept unkept={unkept} />
    </Box>
  );
}
