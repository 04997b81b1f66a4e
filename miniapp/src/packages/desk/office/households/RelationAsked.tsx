import { HOUSEHOLD_RELATIONS, type HouseholdRelation, type PersonView } from '@huiyin/shared/communities/community.contract';
import { Banner } from '../../../../ui/Banner.tsx';
import { Choice } from '../../../../ui/Choice.tsx';
import { FormRow } from '../../../../ui/FormRow.tsx';
import { useFrameWords } from '../../words/use-frame-words.ts';

export interface RelationAskedProps {
  id: string;
  label: string;
  /** Who lives there already. */
  people: readonly PersonView[];
  relation: HouseholdRelation | null;
  missing: boolean;
  onChoose(relation: HouseholdRelation): void;
}

/** What somebody is to a household: nobody is made an owner by not looking, and where one stands already it is said. */
export function RelationAsked({ id, label, people, relation, missing, onChoose }: RelationAskedProps) {
  const { households: words, frame } = useFrameWords();
  const owners = people.filter((person) => person.relation === 'owner').map(({ name }) => name);
  return (
    <>
      <FormRow label={label} error={missing ? words.relationMissing : null}>
        <Choice<HouseholdRelation>
          id={id}
          look="segment"
          label={label}
          options={HOUSEHOLD_RELATIONS.map((value) => ({ value, name: frame.relations[value] }))}
          value={relation}
          onChoose={onChoose}
        />
      </FormRow>
      {relation === 'owner' && owners.length > 0 ? (
        <Banner icon="alert" tone="warn">
          {words.ownerAlready(owners.join('、'))}
        </Banner>
      ) : null}
    </>
  );
}
