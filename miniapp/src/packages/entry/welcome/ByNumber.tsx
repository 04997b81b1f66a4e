import { useEntryWords } from '../words/use-entry-words.ts';
import type { WayProps } from './way-props.ts';
import { NumberButton } from './NumberButton.tsx';
import { Way } from './Way.tsx';

/** By the telephone number that the office has; WeChat is asked for it only when this is pressed. */
export function ByNumber({ refused, onBind, onRefuse }: WayProps) {
  const { welcome } = useEntryWords();
  return (
    <Way title={welcome.number} words={welcome.numberWords} refused={refused}>
      <NumberButton onCode={(code) => onBind({ by: 'telephone', code, name: welcome.nameless })} onDenied={() => onRefuse(welcome.numberDenied)}>
        {welcome.numberButton}
      </NumberButton>
    </Way>
  );
}
