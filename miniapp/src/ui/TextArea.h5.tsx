import { WORDS_LIMIT } from '@huiyin/shared/kernel/text';
import { useWords } from '../words/use-words.ts';
import type { TextAreaProps } from './TextArea.tsx';
import { TextRoom } from './TextRoom.tsx';

/** Several lines of text, as long as the writer wants; it grows with what is written. */
export function TextArea({ id, label, placeholder, value, parts = [], invalid = false, autoFocus, limit = WORDS_LIMIT, onChange }: TextAreaProps) {
  const { kit } = useWords();
  return (
    <>
      <div className="text-area-grow" data-text={`${value} `}>
        {parts.some(({ marked }) => marked) ? (
          <div className="text-area-marks" aria-hidden="true">
            {parts.map(({ text, marked }, index) => (marked ? <u key={index}>{text}</u> : text))}
          </div>
        ) : null}
        <textarea
          id={id}
          className="text-area-field"
          aria-label={label}
          aria-description={limit === null ? undefined : kit.atMost(limit)}
          aria-invalid={invalid || undefined}
          placeholder={placeholder}
          value={value}
          autoFocus={autoFocus}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {limit === null ? null : <TextRoom id={id} text={value} limit={limit} />}
    </>
  );
}
