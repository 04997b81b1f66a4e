import type { PublicBoardView } from '@huiyin/shared/publicity/public-board.contract';
import { Box } from '../../ui/Box.tsx';
import { Card } from '../../ui/Card.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { Section } from '../../ui/Section.tsx';
import { useComplaintWords, useWords } from '../../words/use-words.ts';

const percent = (kept: number, due: number): string => `${Math.round((kept / due) * 1000) / 10}%`;

/** What was promised and kept this month: both numbers first, the share after them, and what is late counted in (S7.1). */
export function KeptPart({ month, kept: all, keptByKind }: Pick<PublicBoardView, 'month' | 'kept' | 'keptByKind'>) {
  const { board } = useWords();
  const { commitments } = useComplaintWords();
  const missed = all.due - all.kept;
  return (
    <Section title={board.kept(Number(month.slice(5)))}>
      <Card>
        {all.due === 0 ? (
          <Box className="muted">{board.nothingDue}</Box>
        ) : (
          <>
            <Box className="kept">
              <Box className="kept-all">
                <Figure value={all.kept} total={all.due} words={board.keptWords} />
                <Box className="kept-share">{percent(all.kept, all.due)}</Box>
              </Box>
              <Box className="kept-kinds">
                {keptByKind
                  .filter(({ due }) => due > 0)
                  .map(({ kind, kept, due }) => (
                    <Box key={kind} className="kept-kind">
                      <Box className="kept-kind-line">
                        <Box as="span">{commitments[kind].what}</Box>
                        <Box as="span" className="muted">{`${kept} / ${due}`}</Box>
                      </Box>
                      <ProgressBar share={kept / due} label={`${commitments[kind].what}：${board.share(kept, due)}`} />
                    </Box>
                  ))}
              </Box>
            </Box>
            <Box className="kept-note">{missed === 0 ? board.allKept : board.lateStill(missed, all.openAndLate)}</Box>
          </>
        )}
      </Card>
    </Section>
  );
}
