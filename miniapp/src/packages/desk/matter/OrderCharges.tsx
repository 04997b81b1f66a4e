import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import { Box } from '../../../ui/Box.tsx';
import { yuan } from '../../../ui/money.ts';
import { useBoardWords } from '../words/use-board-words.ts';

/** What was used, and what the resident was told that it costs. */
export function OrderCharges({ order: { materials, quoted, materialsPlanned } }: { order: OrderView }) {
  const { matter: words } = useBoardWords();
  if (materials.length === 0 && quoted === null && !materialsPlanned) return null;
  return (
    <Box className="desk-charges">
      {materialsPlanned && materials.length === 0 ? (
        <Box className="desk-named">
          <Box className="muted">{words.toBring}</Box>
          <Box>{materialsPlanned}</Box>
        </Box>
      ) : null}
      {materials.map(({ name, quantity, amount }, index) => (
        <Box key={`${index} ${name}`} className="desk-charge">
          <Box className="grow">{`${name} × ${quantity}`}</Box>
          <Box>{yuan(amount)}</Box>
        </Box>
      ))}
      {quoted !== null ? (
        <Box className="desk-charge strong">
          <Box className="grow">{words.quoted}</Box>
          <Box>{quoted === 0 ? words.free : yuan(quoted)}</Box>
        </Box>
      ) : null}
    </Box>
  );
}
