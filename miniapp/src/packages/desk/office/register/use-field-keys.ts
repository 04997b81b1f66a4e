import { focusAtEnd, focusOn, useKeys } from '../../../../ui/use-keys.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { CALL_SOURCES, type CallInHand } from './call-in-hand.ts';

/** Where each numbered question of a call is answered, in their order. */
function fieldsOf({ draft, person, people = [], placeKind }: CallInHand): readonly string[] {
  const who = person === null ? 'call-name' : people.length > 1 ? `call-who-${people.indexOf(person)}` : 'call-not-them';
  const place = placeKind === 'public' ? 'call-place' : 'call-place-kind-0';
  const source = `call-source-${CALL_SOURCES.findIndex((one) => one === draft.source)}`;
  return ['call-telephone', who, 'call-text', place, 'call-urgent', 'call-category', source, 'add-photo'];
}

/** Alt and the number that stands before a question lead to it. */
export function useFieldKeys(call: CallInHand): void {
  const { call: words } = useFrameWords();
  const names = [words.telephone, words.caller, words.what, words.place, words.urgency, words.suggestion, words.source, words.photos];
  useKeys(
    fieldsOf(call).map((field, index) => ({
      code: `Digit${index + 1}`,
      alt: true,
      name: index === 0 ? words.toNumbered : names[index]!,
      group: words.numbered,
      foot: index === 0,
      run: () => (field === 'call-place' ? focusAtEnd(field) : focusOn(field)),
    })),
  );
}
