import type { TextAreaProps } from './TextArea.tsx';

/** Several lines of text, as long as the writer wants; it grows with what is written. */
export function TextArea({ id, label, placeholder, value, onChange }: TextAreaProps) {
  return (
    <div className="text-area-grow" data-text={`${value} `}>
      <textarea
        id={id}
        className="text-area-field"
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
