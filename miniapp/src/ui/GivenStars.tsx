import { Box } from './Box.tsx';
import { Icon } from './Icon.tsx';

const FIVE = [1, 2, 3, 4, 5];

/** Stars as they were given, to be read only. */
export function GivenStars({ value, label }: { value: number; label: string }) {
  return (
    <Box className="stars" role="img" label={label}>
      {FIVE.map((count) => (
        <Icon key={count} name="star" size="s" filled={count <= value} className={count <= value ? 'brand' : 'star-left'} />
      ))}
    </Box>
  );
}
