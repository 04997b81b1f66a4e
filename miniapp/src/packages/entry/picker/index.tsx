import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { Refusal } from '../../../api/refusal.ts';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { useSession } from '../../../features/accounts/session.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useWords } from '../../../words/use-words.ts';
import { People } from './People.tsx';
import './picker.css';

const NOT_FOUND = 404;

/** Who are you today? Stands in for WeChat's sign-in while trying things out. */
export default function PickerPage() {
  const { product, entry } = useWords();
  const expired = useSession((store) => store.expired);
  const { data, error, reload } = useEndpoint(endpoints.demoPeople, {});
  const closed = error instanceof Refusal && error.status === NOT_FOUND;
  if (closed)
    return (
      <Page title={product}>
        <Empty icon="lock" plain title={entry.closedTitle} words={entry.closedWords} />
      </Page>
    );
  return (
    <Page title={product}>
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
      {expired ? (
        <Box className="picker-expired">
          <Banner icon="info" tone="warn">
            {entry.expired}
          </Banner>
        </Box>
      ) : null}
      {data ? <People people={data.people} /> : error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={6} />}
      <Box className="picker-foot">{entry.footnote}</Box>
    </Page>
  );
}
