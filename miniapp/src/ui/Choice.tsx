import { Box } from './Box.tsx';
import { Tap } from './Tap.tsx';

export interface ChoiceProps<Value extends string> {
  label: string;
  /** Each option is `{id}-{index}`, so that the focus can be put on it. */
  id?: string;
  options: readonly { value: Value; name: string }[];
  value: Value | null;
  /** Chips stand side by side and wrap; a segment is one bar. */
  look?: 'chips' | 'segment';
  onChoose(value: Value): void;
}

/** One of several. */
export function Choice<Value extends string>({ label, id, options, value, look = 'chips', onChoose }: ChoiceProps<Value>) {
  const [group, part] = look === 'chips' ? ['chips', 'chip'] : ['segment', 'segment-part'];
  return (
    <Box className={group} role="radiogroup" label={label}>
      {options.map((option, index) => (
        <Tap
          key={option.value}
          id={id && `${id}-${index}`}
          className={`${part} ${option.value === value ? 'on' : ''}`}
          role="radio"
          label={option.name}
          checked={option.value === value}
          onPress={() => onChoose(option.value)}
        >
          <Box as="span">{option.name}</Box>
        </Tap>
      ))}
    </Box>
  );
}
