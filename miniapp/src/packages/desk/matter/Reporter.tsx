import Taro from '@tarojs/taro';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useState } from 'react';
import { call } from '../../../api/client.ts';
import { newKey } from '../../../api/new-key.ts';
import { spokenError } from '../../../api/refusal.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { toast } from '../../../ui/toast.ts';
import { useKeys } from '../../../ui/use-keys.ts';
import { useWide } from '../../../ui/use-wide.ts';
import { useWords } from '../../../words/use-words.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import { Part } from './Part.tsx';

/** Who reported it, and how to reach them: every asking for the number is written down. */
export function Reporter({ matter }: { matter: MatterView }) {
  const { kit } = useWords();
  const { matter: words } = useBoardWords();
  const wide = useWide();
  const [dial, setDial] = useState<string | null>(null);
  const { reporter } = matter;
  const reachable = Boolean(reporter?.telephone);
  const ask = async (): Promise<void> => {
    if (!reachable) return toast(words.noTelephone, 'info');
    try {
      const answer = await call(endpoints.callReporter, { id: matter.id }, newKey());
      setDial(answer.dial);
      if (!wide) void Taro.makePhoneCall({ phoneNumber: answer.dial });
    } catch (reason) {
      toast(spokenError(reason, kit.awayTitle), 'info');
    }
  };
  useKeys([{ code: 'KeyT', name: words.call, group: words.keysOfMatter, run: ask }], reachable);
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
                <Button id="call-reporter" kind="weak" icon="phone" onPress={ask}>
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
            {dial ? (
              <Box className="desk-dial" role="status">
                {words.dial(dial)}
              </Box>
            ) : null}
          </>
        )}
      </Box>
    </Part>
  );
}
