import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useEndpoint } from '../../../../api/use-endpoint.ts';
import { Box } from '../../../../ui/Box.tsx';
import { Icon } from '../../../../ui/Icon.tsx';
import { Skeleton } from '../../../../ui/Skeleton.tsx';
import { Tag } from '../../../../ui/Tag.tsx';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { MatterLines } from '../MatterLines.tsx';
import { openOrSettled } from '../open-or-settled.ts';
import type { CallInHand } from './call-in-hand.ts';
import { SimilarMatters } from './SimilarMatters.tsx';

/** Who lives in the home. */
function Household({ id, label, bound }: { id: string; label: string; bound: boolean }) {
  const { call: words, frame } = useFrameWords();
  const { data } = useEndpoint(endpoints.household, { id });
  return (
    <Box className="card aside-card">
      <Box className="line">
        <Box as="h2" className="aside-home grow">
          {label}
        </Box>
        {bound ? (
          <Tag tone="ok" icon="check">
            {words.bound}
          </Tag>
        ) : null}
      </Box>
      {data?.people.map((person) => (
        <Box key={person.id} className="aside-fact">
          <Box as="span" className="muted">
            {frame.relations[person.relation]}
          </Box>
          <Box as="span">{[person.name, person.telephone].filter(Boolean).join(' · ')}</Box>
        </Box>
      ))}
    </Box>
  );
}

/** What the house already knows: the household, what is open, what was before, and what is probably the same. */
export function CallAside({ call }: { call: CallInHand }) {
  const { call: words } = useFrameWords();
  const { home, person } = call;
  const household = useEndpoint(endpoints.householdMatters, home ? { id: home.id } : null);
  const theirs = useEndpoint(endpoints.personMatters, person ? { id: person.id } : null);
  const known = person !== null || home !== null;
  const unknown = call.people !== undefined;
  const unknownTitle = call.people?.length ? words.asideOthersTitle : words.asideUnknownTitle;
  const rows = [...(theirs.data?.rows ?? []), ...(household.data?.rows ?? [])];
  const each = [...new Map(rows.map((matter) => [matter.id, matter])).values()].sort((one, other) => (one.number < other.number ? 1 : -1));
  const { open, before } = openOrSettled(each);
  const loading = (home !== null && !household.data && !household.error) || (person !== null && !theirs.data && !theirs.error);
  return (
    <Box className="call-aside">
      {home ? <Household id={home.id} label={home.label} bound={person !== null && person.relation !== 'unbound'} /> : null}
      <SimilarMatters call={call} />
      {!known ? (
        <Box className="aside-hint">
          <Icon name="phone" className="muted" />
          <Box className="strong">{unknown ? unknownTitle : words.asideTitle}</Box>
          <Box className="muted">{unknown ? words.asideUnknownWords : words.asideWords}</Box>
        </Box>
      ) : loading ? (
        <Skeleton rows={3} />
      ) : (
        <>
          <MatterLines title={home ? words.openHere : words.openTheirs} matters={open} />
          <MatterLines title={words.before} matters={before} />
          {each.length === 0 ? <Box className="muted">{words.nothingBefore}</Box> : null}
        </>
      )}
    </Box>
  );
}
