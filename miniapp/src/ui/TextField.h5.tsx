import type { TextFieldProps } from './TextField.tsx';

/** One line of text. */
export function TextField({ id, label, placeholder, value, onChange }: TextFieldProps) {
  return (
    <input
      id={id}
      className="text-field"
      type="text"
      aria-label={label}
      placeholder={placeholder}
      value={value}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
