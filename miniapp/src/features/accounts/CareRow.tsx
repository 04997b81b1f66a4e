import { useCare } from '../../ui/care.ts';
import { SwitchRow } from '../../ui/SwitchRow.tsx';
import { useWords } from '../../words/use-words.ts';

/** Care mode, on or off. */
export function CareRow() {
  const { me } = useWords();
  const { care, set } = useCare();
  return <SwitchRow id="care" icon="text" title={me.care} sub={me.careHint} on={care} onChange={set} />;
}
