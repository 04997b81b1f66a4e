import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { CallbackView } from '@huiyin/shared/visits/callback.contract';
import { overchargeOf } from '@huiyin/shared/visits/overcharge';
import { clockOf } from '../../../features/commitments/clock-of.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { callerOf } from '../../../features/visits/caller-of.ts';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { DueClock } from '../../../ui/DueClock.tsx';
import { yuan } from '../../../ui/money.ts';
import { Tag } from '../../../ui/Tag.tsx';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import { CallbackItems } from './CallbackItems.tsx';

/** The callback: whose it is, every try, and what the five items said. */
export function CallbackCard({ callback, matter }: { callback: CallbackView; matter: MatterView }) {
  const screen = useWords();
  const { matter: words } = useBoardWords();
  const { roles, attemptMeans } = useComplaintWords();
  const spoken = useSpoken();
  const who = callerOf(callback);
  const over = overchargeOf(callback.checklist);
  const promise = [...matter.commitments].reverse().find(({ kind, state }) => kind === 'callback' && state !== 'void');
  return (
    <Box as="section" className="desk-card desk-order" label={words.callback}>
      <Box className="desk-order-head">
        <Box as="h3" className="desk-order-number">
          {words.callback}
        </Box>
        {over > 0 ? (
          <Tag tone="warn" icon="alert">
            {words.overcharged(yuan(over))}
          </Tag>
        ) : (
          <Tag tone={callback.state === 'satisfied' ? 'ok' : callback.state === 'problem' ? 'warn' : undefined}>{words.callbackStates[callback.state]}</Tag>
        )}
        <Box as="span" className="grow desk-order-whose">
          {[who.name, roles[who.level], callback.inQuota ? words.inQuota : null].filter(Boolean).join(' · ')}
        </Box>
        {promise ? <DueClock {...clockOf(promise, matter.commitments, spoken, screen)} /> : null}
        <Button kind="text" icon="printer" onPress={() => void go.print(matter.id, 'callback')}>
          {words.print}
        </Button>
      </Box>
      {callback.attempts.map((attempt) => (
        <Box key={attempt.at} className="desk-attempt">
          <Box className="muted">{spokenMoment(Date.parse(attempt.at), spoken)}</Box>
          <Box>{attemptMeans[attempt.means]}</Box>
          <Box className="grow">{attempt.words ?? words.notReached}</Box>
        </Box>
      ))}
      {callback.checklist || callback.words ? (
        <Box className="desk-order-body">{callback.checklist ? <CallbackItems checklist={callback.checklist} /> : <Box as="p">{callback.words}</Box>}</Box>
      ) : null}
    </Box>
  );
}
