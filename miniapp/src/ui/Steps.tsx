import { Box } from './Box.tsx';

/** `skipped`: others came after it, and it was not taken. */
export type StepStanding = 'done' | 'skipped' | 'now' | 'ahead';

export interface StepsProps {
  names: readonly string[];
  standings: readonly StepStanding[];
  /** What is said of a step beside its name, for who cannot see the dots. */
  spoken: Readonly<Record<StepStanding, string>>;
}

/** How far something has come. */
export function Steps({ names, standings, spoken }: StepsProps) {
  return (
    <Box as="ul" className="progress">
      {names.map((name, index) => {
        const standing = standings[index] ?? 'ahead';
        return (
          <Box as="li" key={name} className={`progress-step ${standing}`} label={`${name}：${spoken[standing]}`}>
            <Box className="progress-dot" hidden />
            <Box as="span">{name}</Box>
          </Box>
        );
      })}
    </Box>
  );
}
