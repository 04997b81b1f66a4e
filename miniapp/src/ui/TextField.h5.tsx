import type { HTMLAttributes, HTMLInputTypeAttribute } from 'react';
import type { TextFieldProps } from './TextField.tsx';

type Kind = NonNullable<TextFieldProps['kind']>;
/** What the browser makes of a kind: its field, its keyboard. An amount is typed as text: the arrows of a number field change it by accident. */
const FIELDS: Readonly<Record<Kind, readonly [type: HTMLInputTypeAttribute, keyboard: HTMLAttributes<HTMLInputElement>['inputMode']]>> = {
  text: ['text', undefined],
  telephone: ['tel', 'tel'],
  number: ['text', 'decimal'],
  search: ['search', 'search'],
};

/** One line of text. */
export function TextField({ id, label, placeholder, kind = 'text', invalid = false, autoFocus, value, onChange, onEnter, onTab, onArrow }: TextFieldProps) {
  const [type, inputMode] = FIELDS[kind];
  return (
    <input
      id={id}
      className={`text-field ${invalid ? 'invalid' : ''}`}
      type={type}
      inputMode={inputMode}
      enterKeyHint={kind === 'search' ? 'search' : undefined}
      aria-label={label}
      aria-invalid={invalid || undefined}
      placeholder={placeholder}
      value={value}
      autoComplete="off"
      autoFocus={autoFocus}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (onArrow !== undefined && (step === 1 || step === -1) && !event.nativeEvent.isComposing) {
          event.preventDefault();
          onArrow(step);
        }
        if (event.key === 'Tab' && !event.shiftKey) onTab?.();
        // The enter that ends a word of an input method is not the writer's.
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing || onEnter === undefined) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}
