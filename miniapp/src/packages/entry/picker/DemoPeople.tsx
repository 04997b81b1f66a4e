import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { Box } from '../../../ui/Box.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useWords } from '../../../words/use-words.ts';
import { People } from './People.tsx';

/** Who are you today? The people of the demo community, to be picked without a password. */
export function DemoPeople() {
  const { entry } = useWords();
  const { data, error, reload } = useEndpoint(endpoints.demoPeople, {});
  return (
    <>
      <Box className="picker-head">
        <Box as="h2" className="t28">
          {entry.question}
        </Box>
        {data?.people[0] ? (
          <Box as="p" className="t14 muted">
            {entry.about(data.people[0].community)}
          </Box>
        ) : null}
      </Box>
      {data ? <People people={data.people} /> : error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={6} />}
      <Box className="picker-foot">{entry.footnote}</Box>
    </>
  );
}
