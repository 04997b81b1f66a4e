import { Box } from './Box.tsx';

/** How far something has come; `now` is the step it is at, from 0. */
export function Steps({ names, now }: { names: readonly string[]; now: number }) {
  return (
    <Box as="ul" className="progress">
      {names.map((name, index) => (
        <Box as="li" key={name} className={`progress-step ${index < now ? 'done' : index === now ? 'now' : ''}`}>
          <Box className="progress-dot" hidden />
          <Box as="span">{name}</Box>
        </Box>
      ))}
    </Box>
  );
}
