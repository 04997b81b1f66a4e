import { Textarea } from '@tarojs/components';
import { WORDS_LIMIT } from '@huiyin/shared/kernel/text';
import type { TextPart } from '@huiyin/shared/kernel/mark-words';
import { TextRoom } from './TextRoom.tsx';

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
  /** So many signs may be written; `null`: as many as one likes. */
  limit?: number | null;
  onChange(value: string): void;
}

/** Several lines of text, as long as the writer wants; it grows with what is written. */
export function TextArea({ id, label, placeholder, value, autoFocus = false, limit = WORDS_LIMIT, onChange }: TextAreaProps) {
  return (
    <>
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
      {limit === null ? null : <TextRoom id={id} text={value} limit={limit} />}
    </>
  );
}
