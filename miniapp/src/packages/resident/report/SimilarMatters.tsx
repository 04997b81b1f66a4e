import { categoryWord } from '@huiyin/shared/dispatch/category.words';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { SimilarMatter } from '@huiyin/shared/matters/matter.contract';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { useRested } from '../../../api/use-rested.ts';
import { useReportDraft } from '../../../features/complaints/report-draft.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useLanguage } from '../../../words/language.ts';
import { useWords } from '../../../words/use-words.ts';
import type { ReportInHand } from './report-in-hand.ts';
import { joinedTo, similarRequestOf } from './similar-place.ts';

/** So many are shown: more would push the form away. */
const MOST = 2;
const WRITING_PAUSE = 400;

function Line({ words, button, id, onPress }: { words: string; button: string; id: string; onPress(): void }) {
  return (
    <Box className="similar">
      <Icon name="users" className="brand" />
      <Box className="grow">{words}</Box>
      <Button id={id} onPress={onPress}>
        {button}
      </Button>
    </Box>
  );
}

/** What neighbours have already reported there: joined in one tap, before the form goes on. */
export function SimilarMatters(props: ReportInHand) {
  const { report } = useWords();
  const language = useLanguage();
  const change = useReportDraft((store) => store.change);
  const asked = similarRequestOf(props);
  const request = useRested(asked, WRITING_PAUSE);
  const { alike } = props.draft;
  const { data } = useEndpoint(endpoints.similar, alike === null ? request : null);
  const saidOf = ({ categoryName, place, reporters }: SimilarMatter): string =>
    report.neighbours(reporters, place, categoryWord(request?.category ?? '', categoryName, language));
  if (alike !== null)
    return (
      <Box role="status">
        <Line id="part" words={`${report.joined} ${alike.said}`} button={report.part} onPress={() => change({ alike: null })} />
      </Box>
    );
  if (request === null || !data || data.similar.length === 0) return null;
  return (
    <Box className="stack">
      {data.similar.slice(0, MOST).map((matter) => (
        <Line
          key={matter.id}
          id={`join-${matter.id}`}
          words={saidOf(matter)}
          button={report.meToo}
          onPress={() => change(joinedTo(matter, request, props, saidOf(matter)))}
        />
      ))}
    </Box>
  );
}
