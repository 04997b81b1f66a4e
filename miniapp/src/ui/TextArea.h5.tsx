import type { TextAreaProps } from './TextArea.tsx';

/** Several lines of text, as long as the writer wants; it grows with what is written. */
export function TextArea({ id, label, placeholder, value, parts = [], invalid = false, autoFocus, onChange }: TextAreaProps) {
  return (
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
        aria-invalid={invalid || undefined}
        placeholder={placeholder}
        value={value}
        autoFocus={autoFocus}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
