import { Input } from '@tarojs/components';

export interface TextFieldProps {
  id: string;
  label: string;
  placeholder: string;
  value: string;
  onChange(value: string): void;
}

/** One line of text. */
export function TextField({ id, label, placeholder, value, onChange }: TextFieldProps) {
  return (
    <Input
      id={id}
      className="text-field"
      ariaLabel={label}
      placeholder={placeholder}
      placeholderClass="placeholder"
      maxlength={-1}
      value={value}
      onInput={(event) => onChange(event.detail.value)}
    />
  );
}
