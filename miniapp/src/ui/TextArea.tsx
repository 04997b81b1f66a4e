import { Textarea } from '@tarojs/components';
import type { TextPart } from '@huiyin/shared/kernel/mark-words';

export interface TextAreaProps {
  id: string;
  label: string;
  placeholder: string;
  value: string;
  /** The same text in pieces: the marked ones are underlined where the platform can draw behind a text. */
  parts?: readonly TextPart[];
  /** It is more or less than it may be; why stands beside it. */
  invalid?: boolean;
  autoFocus?: boolean;
  onChange(value: string): void;
}

/** Several lines of text, as long as the writer wants; it grows with what is written. */
export function TextArea({ id, label, placeholder, value, autoFocus = false, onChange }: TextAreaProps) {
  return (
    <Textarea
      id={id}
      className="text-area-field"
      ariaLabel={label}
      placeholder={placeholder}
      placeholderClass="placeholder"
      focus={autoFocus || undefined}
      maxlength={-1}
      autoHeight
      value={value}
      onInput={(event) => onChange(event.detail.value)}
    />
  );
}
