import { Textarea } from '@tarojs/components';

export interface TextAreaProps {
  id: string;
  label: string;
  placeholder: string;
  value: string;
  onChange(value: string): void;
}

/** Several lines of text, as long as the writer wants; it grows with what is written. */
export function TextArea({ id, label, placeholder, value, onChange }: TextAreaProps) {
  return (
    <Textarea
      id={id}
      className="text-area-field"
      ariaLabel={label}
      placeholder={placeholder}
      placeholderClass="placeholder"
      maxlength={-1}
      autoHeight
      value={value}
      onInput={(event) => onChange(event.detail.value)}
    />
  );
}
