import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useMay } from '../../../features/accounts/use-may.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useKeys } from '../../../ui/use-keys.ts';
import { DialNumber } from '../DialNumber.tsx';
import { useDial } from '../use-dial.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import { Part } from './Part.tsx';

/** Who reported it, and how to reach them: every asking for the number is written down. */
export function Reporter({ matter }: { matter: MatterView }) {
  const { matter: words } = useBoardWords();
  const { reporter } = matter;
  const mayCall = useMay('reporter.call');
  const reachable = mayCall && Boolean(reporter?.telephone);
  const dial = useDial(endpoints.callReporter, matter.id);
  useKeys([{ code: 'KeyT', name: words.call, group: words.keysOfMatter, run: dial.ask }], reachable);
  return (
    <Part id="desk-reporter" title={words.reporter}>
      <Box className="desk-card">
        {reporter === null ? (
          <Box className="muted">{words.nobody}</Box>
        ) : (
          <>
            <Box className="line">
              <Box className="strong grow">{reporter.name ?? words.nameless}</Box>
              {reachable ? (
                <Button id="call-reporter" kind="weak" icon="phone" onPress={dial.ask}>
                  {words.call}
                </Button>
              ) : null}
            </Box>
            {reporter.household ? (
              <Box className="desk-fact">
                <Icon name="home" size="xs" />
                <Box as="span">{reporter.household}</Box>
              </Box>
            ) : null}
            <Box className="desk-fact">
              <Icon name="phone" size="xs" />
              <Box as="span">{reporter.telephone ?? words.noTelephone}</Box>
            </Box>
            {dial.number ? <DialNumber number={dial.number} /> : null}
          </>
        )}
      </Box>
    </Part>
  );
}
