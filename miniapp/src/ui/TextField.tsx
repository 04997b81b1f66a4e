import { Input, type InputProps } from '@tarojs/components';

export interface TextFieldProps {
  id: string;
  label: string;
  placeholder?: string;
  kind?: 'text' | 'telephone' | 'number' | 'search';
  /** What is in it does not do; why stands beside it. */
  invalid?: boolean;
  autoFocus?: boolean;
  value: string;
  onChange(value: string): void;
  /** The enter key, or the keyboard's own button. */
  onEnter?(): void;
  /** Tab, which then goes on to the next field. */
  onTab?(): void;
  /** The arrow keys: down and up through what is offered below. A phone has none. */
  onArrow?: ((step: 1 | -1) => void) | undefined;
}

/** Which keyboard WeChat shows. */
const KEYBOARDS: Readonly<Record<NonNullable<TextFieldProps['kind']>, keyof InputProps.Type>> = {
  text: 'text',
  telephone: 'number',
  number: 'digit',
  search: 'text',
};

/** One line of text. */
export function TextField({ id, label, placeholder = '', kind = 'text', invalid = false, autoFocus = false, value, onChange, onEnter }: TextFieldProps) {
  return (
    <Input
      id={id}
      className={`text-field ${invalid ? 'invalid' : ''}`}
      ariaLabel={label}
      placeholder={placeholder}
      placeholderClass="placeholder"
      type={KEYBOARDS[kind]}
      confirmType={kind === 'search' ? 'search' : 'done'}
      focus={autoFocus || undefined}
      maxlength={-1}
      value={value}
      onInput={(event) => onChange(event.detail.value)}
      onConfirm={onEnter}
    />
  );
}
