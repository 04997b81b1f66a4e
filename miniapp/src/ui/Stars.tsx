import { Box } from './Box.tsx';
import { Icon } from './Icon.tsx';
import { Tap } from './Tap.tsx';

export interface StarsProps {
  name: string;
  value: number;
  /** The name of a choice for who does not see it: "来得及时：3 颗星". */
  labelOf(count: number): string;
  onChange(value: number): void;
}

const FIVE = [1, 2, 3, 4, 5];

/** One to five stars. */
export function Stars({ name, value, labelOf, onChange }: StarsProps) {
  return (
    <Box className="stars" role="radiogroup" label={name}>
      {FIVE.map((count) => (
        <Tap
          key={count}
          className={`star ${count <= value ? 'on' : ''}`}
          role="radio"
          label={labelOf(count)}
          checked={count === value}
          onPress={() => onChange(count)}
        >
          <Icon name="star" filled={count <= value} />
        </Tap>
      ))}
    </Box>
  );
}
