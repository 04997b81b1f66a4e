import { ROLES, type Role } from '@huiyin/shared/access/roles';
import type { DemoPerson } from '@huiyin/shared/accounts/account.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import Taro from '@tarojs/taro';
import { Refusal, spokenError } from '../../../api/refusal.ts';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { currentOwner, lastOwner, useSession } from '../../../features/accounts/session.ts';
import { go } from '../../../navigation.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import type { IconName } from '../../../ui/icons.ts';
import { Page } from '../../../ui/Page.tsx';
import { Row, Rows } from '../../../ui/Row.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { toast } from '../../../ui/toast.ts';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import './picker.css';

const NOT_FOUND = 404;
const ICONS: Readonly<Record<Role, IconName>> = {
  resident: 'home',
  worker: 'wrench',
  lead: 'users',
  desk: 'headset',
  supervisor: 'list',
  director: 'desk',
  superior: 'flag',
  committee: 'board',
  mediator: 'scale',
};

/** After signing in: back to the page that was left in mid-work, if it is the same person; else to where they belong. */
async function enter(role: Role, before: string | null): Promise<void> {
  if (role !== 'resident') await go.staff();
  else if (Taro.getCurrentPages().length > 1 && before === currentOwner()) await go.back();
  else await go.tab('home');
}

function People({ people }: { people: readonly DemoPerson[] }) {
  const { entry, kit } = useWords();
  const { roles } = useComplaintWords();
  const signIn = useSession((store) => store.signIn);
  const choose = async (person: DemoPerson): Promise<void> => {
    const before = lastOwner();
    try {
      await signIn(person.id);
      await enter(person.role, before);
    } catch (reason) {
      toast(spokenError(reason, kit.awayTitle), 'info');
    }
  };
  const inOrder = [...people].sort((one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role));
  return (
    <Rows>
      {inOrder.map((person) => (
        <Row
          key={person.id}
          id={`person-${person.id}`}
          icon={ICONS[person.role]}
          tile
          label={`${roles[person.role]} ${person.name}`}
          title={
            <>
              <Box as="span" className="person-role">
                {roles[person.role]}
              </Box>
              <Box as="span" className="t14 muted">
                {person.name}
              </Box>
            </>
          }
          sub={entry.does[person.role]}
          onPress={() => choose(person)}
        />
      ))}
    </Rows>
  );
}

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
