import { Choice } from '../../../../ui/Choice.tsx';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { useCallDraft } from './call-draft.ts';
import type { CallInHand } from './call-in-hand.ts';

/** Which of those known by the number it is, or none of them. */
export function WhoCalls({ call: { people = [], person } }: { call: CallInHand }) {
  const { call: words, frame } = useFrameWords();
  const change = useCallDraft((store) => store.change);
  const known = people.map(({ id, name, relation }) => ({ value: id, name: `${name}（${frame.relations[relation]}）` }));
  return (
    <Choice
      id="call-who"
      label={words.caller}
      options={[...known, { value: 'nobody', name: words.someoneElse }]}
      value={person?.id ?? 'nobody'}
      onChoose={(personId) => change({ personId, home: null, homeTyped: '' })}
    />
  );
}
