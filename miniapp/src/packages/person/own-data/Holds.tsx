import type { ErasureHold } from '@huiyin/shared/privacy/privacy.contract';
import { Box } from '../../../ui/Box.tsx';
import { useDataWords } from '../words/use-data-words.ts';

/** What has to end before the account can go; `listed`: with the matters by their numbers. */
export function Holds({ holds, listed = false }: { holds: readonly ErasureHold[]; listed?: boolean }) {
  const { data } = useDataWords();
  if (holds.length === 0) return null;
  return (
    <Box className="stack" id={listed ? 'holds' : undefined}>
      <Box as="p" className="strong">
        {data.held}
      </Box>
      <Box as="ul" className="plain-points">
        {holds.map(({ why, matters }) => (
          <Box as="li" key={why}>
            <Box>{data.holds[why](matters.length)}</Box>
            {(listed ? matters : []).map(({ id, number, title }) => (
              <Box key={id} className="t14 muted">
                {`${number} ${title}`}
              </Box>
            ))}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
