import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { PersonView } from '@huiyin/shared/communities/community.contract';
import { useState } from 'react';
import { useEndpoint } from '../../../../api/use-endpoint.ts';
import { Avatar } from '../../../../ui/Avatar.tsx';
import { Box } from '../../../../ui/Box.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { ErrorState } from '../../../../ui/ErrorState.tsx';
import { Skeleton } from '../../../../ui/Skeleton.tsx';
import { Tag } from '../../../../ui/Tag.tsx';
import { useWide } from '../../../../ui/use-wide.ts';
import { useWords } from '../../../../words/use-words.ts';
import { DialNumber } from '../../DialNumber.tsx';
import { useDial } from '../../use-dial.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { MatterLines } from '../MatterLines.tsx';
import { openOrSettled } from '../open-or-settled.ts';
import { BindSheet } from './BindSheet.tsx';
import { InviteSheet } from './InviteSheet.tsx';

function Person({ person }: { person: PersonView }) {
  const { households: words, frame } = useFrameWords();
  const dial = useDial(endpoints.callPerson, person.id);
  return (
    <Box as="li" className="row-slot">
      <Box className="row">
        <Avatar name={person.name} />
        <Box className="row-main">
          <Box className="row-title">{person.name}</Box>
          <Box className="row-sub">{[frame.relations[person.relation], person.telephone].filter(Boolean).join(' · ')}</Box>
          {dial.number ? <DialNumber number={dial.number} /> : null}
        </Box>
        {person.hasAccount ? <Tag tone="ok">{words.withAccount}</Tag> : <Tag>{words.withoutAccount}</Tag>}
        {person.telephone ? (
          <Button id={`call-${person.id}`} kind="weak" icon="phone" label={words.callPerson(person.name)} onPress={dial.ask}>
            {words.call}
          </Button>
        ) : null}
      </Box>
    </Box>
  );
}

/** What was reported from a home. */
function HouseholdMatters({ id }: { id: string }) {
  const { households: words } = useFrameWords();
  const { data, error, reload } = useEndpoint(endpoints.householdMatters, { id });
  if (!data) return error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={3} />;
  const { open, before } = openOrSettled(data.rows);
  if (data.rows.length === 0) return <Box className="muted">{words.noMatters}</Box>;
  return (
    <>
      <MatterLines title={words.openMatters} matters={open} />
      <MatterLines title={words.before} matters={before} />
    </>
  );
}

export interface HouseholdPaneProps {
  id: string;
  mayInvite: boolean;
  mayBind: boolean;
  onBack(): void;
}

/** One household: who lives there, what they reported, and who joins them. */
export function HouseholdPane({ id, mayInvite, mayBind, onBack }: HouseholdPaneProps) {
  const { households: words } = useFrameWords();
  const { kit } = useWords();
  const wide = useWide();
  const { data, error, reload } = useEndpoint(endpoints.household, { id });
  const [sheet, setSheet] = useState<'invite' | 'bind' | null>(null);
  const close = (): void => setSheet(null);
  if (!data) return error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={5} />;
  return (
    <Box className="household stack">
      <Box className="household-head">
        {wide ? null : (
          <Box className="household-back">
            <Button kind="quiet" icon="left" onPress={onBack}>
              {kit.back}
            </Button>
          </Box>
        )}
        <Box as="h2" className="t22">
          {data.label}
        </Box>
        <Box className="household-actions">
          {mayInvite ? (
            <Button id="invite" icon="plus" onPress={() => setSheet('invite')}>
              {words.invite}
            </Button>
          ) : null}
          {mayBind ? (
            <Button id="bind" icon="user" onPress={() => setSheet('bind')}>
              {words.bind}
            </Button>
          ) : null}
        </Box>
      </Box>
      <Box as="section">
        <Box as="h3" className="aside-title">
          {words.people}
        </Box>
        {data.people.length === 0 ? (
          <Box className="card household-nobody">
            <Box className="strong">{words.nobodyTitle}</Box>
            <Box className="muted">{words.nobodyWords}</Box>
          </Box>
        ) : (
          <Box as="ul" className="card flush">
            {data.people.map((person) => (
              <Person key={person.id} person={person} />
            ))}
          </Box>
        )}
      </Box>
      <HouseholdMatters key={data.people.map((person) => person.id).join(' ')} id={id} />
      {sheet === 'invite' ? <InviteSheet household={data} onClose={close} /> : null}
      <BindSheet household={data} open={sheet === 'bind'} onClose={close} onBound={reload} />
    </Box>
  );
}
