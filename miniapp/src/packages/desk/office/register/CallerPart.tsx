import { isNumberName } from '@huiyin/shared/communities/number-name';
import { Box } from '../../../../ui/Box.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { focusOn } from '../../../../ui/use-keys.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { useCallDraft } from './call-draft.ts';
import type { CallInHand } from './call-in-hand.ts';
import type { CallProblems } from './call-problems.ts';
import { CallPart } from './CallPart.tsx';
import { CallerUnknown } from './CallerUnknown.tsx';
import { HomeField } from './HomeField.tsx';
import { dialled } from './telephone.ts';
import { WhoCalls } from './WhoCalls.tsx';

/** Who of those known by the number; the first is taken until another is named. */
function CallerKnown({ call }: { call: CallInHand }) {
  const { call: words, frame } = useFrameWords();
  const change = useCallDraft((store) => store.change);
  const { person, people = [] } = call;
  const nameless = person !== null && isNumberName(person.name, dialled(call.draft.telephone));
  const claimed = person?.claimedHome != null && person.claimedHome.id === call.home?.id;
  const bound = claimed ? words.claimedHome : person && frame.relations[person.relation];
  return (
    <Box className={people.length > 1 ? 'caller several' : 'caller'}>
      <Box className="caller-who">
        <Box as="span" className="strong">
          {person?.name}
        </Box>
        <Box as="span" className="muted">
          {[call.home?.label ?? words.noBinding, bound].filter(Boolean).join(' · ')}
        </Box>
      </Box>
      {people.length > 1 ? (
        <WhoCalls call={call} />
      ) : (
        <Button
          id="call-not-them"
          kind="text"
          onPress={() => {
            change({ personId: 'nobody', home: null, homeTyped: '' });
            focusOn('call-name');
          }}
        >
          {nameless ? words.giveName : words.someoneElse}
        </Button>
      )}
    </Box>
  );
}

export interface CallerPartProps {
  call: CallInHand;
  looking: boolean;
  /** The number stands, as the clerk said with Enter: nobody waits for more of it. */
  asked: boolean;
  problems: CallProblems;
}

/** 2: who calls, and from which home. */
export function CallerPart({ call, looking, asked, problems }: CallerPartProps) {
  const { call: words } = useFrameWords();
  const { draft, person, people } = call;
  const others = people?.filter(({ id }) => id !== person?.id).map(({ name }) => name) ?? [];
  const alsoKnown = person !== null && others.length > 0 ? words.alsoKnown(others.join('、')) : undefined;
  const unknown = people !== undefined && people.length === 0;
  const beside = unknown ? (
    <Box as="span" role="status">
      {words.unknownNumber}
    </Box>
  ) : (
    alsoKnown
  );
  const waiting = looking || (people === undefined && !asked);
  const typing = draft.telephone !== '' && waiting && problems.telephone === undefined && draft.name === '' && draft.homeTyped === '';
  return (
    <CallPart step={2} name={words.caller} beside={beside} error={problems.name} className="call-who">
      {person !== null ? (
        <>
          <CallerKnown call={call} />
          {draft.homeTyped !== '' || draft.home !== null ? <HomeField call={call} /> : null}
        </>
      ) : typing ? (
        <Box className="caller caller-hint">{looking ? words.looking : words.nobodyYet}</Box>
      ) : (
        <CallerUnknown call={call} />
      )}
    </CallPart>
  );
}
