import { useState } from 'react';
import type { HouseholdDetail, HouseholdRelation, PersonView } from '@huiyin/shared/communities/community.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { call } from '../../../../api/client.ts';
import { newKey } from '../../../../api/new-key.ts';
import { spokenError } from '../../../../api/refusal.ts';
import { Banner } from '../../../../ui/Banner.tsx';
import { Box } from '../../../../ui/Box.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Choice } from '../../../../ui/Choice.tsx';
import { FormRow } from '../../../../ui/FormRow.tsx';
import { Sheet } from '../../../../ui/Sheet.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { toast } from '../../../../ui/toast.ts';
import { focusOn } from '../../../../ui/use-keys.ts';
import { useWords } from '../../../../words/use-words.ts';
import type { FrameWords } from '../../words/frame-words.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { isTelephone } from '../register/telephone.ts';
import { usePeople } from '../register/use-people.ts';
import { RelationAsked } from './RelationAsked.tsx';

export interface BindSheetProps {
  household: HouseholdDetail;
  open: boolean;
  onClose(): void;
  onBound(): Promise<void>;
}

/** Where the house knows somebody to live, and how well. */
function livesWhere({ household, claimedHome }: PersonView, words: FrameWords['households']): string {
  if (household !== null) return words.bindLivesIn(household);
  return claimedHome === null ? words.bindNowhere : words.bindClaims(claimedHome.label);
}

/** Somebody found by telephone comes to live in this household. */
export function BindSheet({ household, open, onClose, onBound }: BindSheetProps) {
  const { households: words, call: callWords } = useFrameWords();
  const { kit } = useWords();
  const [telephone, setTelephone] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [relation, setRelation] = useState<HouseholdRelation | null>(null);
  const [tried, setTried] = useState(false);
  const [key, setKey] = useState(newKey);
  const [refused, setRefused] = useState<string | null>(null);
  const { people, looking } = usePeople(telephone);
  const person: PersonView | undefined = people?.find(({ id }) => id === chosen) ?? people?.[0];
  const bind = async (who: PersonView): Promise<void> => {
    setRefused(null);
    setTried(true);
    if (relation === null) return focusOn('bind-relation-0');
    try {
      await call(endpoints.bindToHousehold, { id: who.id, household: household.id, relation }, key);
      setKey(newKey());
      setTelephone('');
      setRelation(null);
      setTried(false);
      onClose();
      toast(words.bound(who.name));
      await onBound();
    } catch (reason) {
      setRefused(spokenError(reason, kit.awayWords));
    }
  };
  return (
    <Sheet open={open} title={words.bind} onClose={onClose}>
      <Box className="stack">
        <Box className="t22 household-named">{household.label}</Box>
        <Box as="p" className="muted">
          {words.bindWords}
        </Box>
        <FormRow label={words.bindTelephone} error={isTelephone(telephone) ? null : callWords.telephoneWrong}>
          <TextField id="bind-telephone" label={words.bindTelephone} kind="telephone" autoFocus value={telephone} onChange={setTelephone} />
        </FormRow>
        {looking ? <Box role="status">{callWords.looking}</Box> : null}
        {people && people.length === 0 ? <Banner icon="info">{words.bindNobody}</Banner> : null}
        {people && people.length > 1 ? (
          <Choice label={words.bind} options={people.map(({ id, name }) => ({ value: id, name }))} value={person?.id ?? null} onChoose={setChosen} />
        ) : null}
        {person ? (
          <>
            <Box className="card household-person">
              <Box className="strong">{person.name}</Box>
              <Box className="muted">{livesWhere(person, words)}</Box>
            </Box>
            <RelationAsked
              id="bind-relation"
              label={words.bindRelation}
              people={household.people}
              relation={relation}
              missing={tried && relation === null}
              onChoose={setRelation}
            />
          </>
        ) : null}
        {refused ? (
          <Banner icon="alert" tone="danger">
            {refused}
          </Banner>
        ) : null}
      </Box>
      <Box className="actions">
        <Button onPress={onClose}>{kit.cancel}</Button>
        {person ? (
          <Button id="bind-do" kind="primary" onPress={() => bind(person)}>
            {words.bindDo(person.name)}
          </Button>
        ) : null}
      </Box>
    </Sheet>
  );
}
