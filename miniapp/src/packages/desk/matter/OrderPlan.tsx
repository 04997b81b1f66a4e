import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import { Box } from '../../../ui/Box.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useBoardWords } from '../words/use-board-words.ts';

/** The cause, and the steps of the plan with those that are done. */
export function OrderPlan({ order: { cause, steps } }: { order: OrderView }) {
  const { matter: words } = useBoardWords();
  if (cause === null && steps.length === 0) return null;
  return (
    <Box className="desk-plan">
      {cause ? (
        <Box className="desk-named">
          <Box className="muted">{words.cause}</Box>
          <Box>{cause}</Box>
        </Box>
      ) : null}
      <Box as="ul">
        {steps.map((step, index) => (
          <Box key={`${index} ${step.words}`} as="li" className="desk-plan-step" label={step.done ? words.stepDone(step.words) : words.stepOpen(step.words)}>
            <Box hidden className={`check ${step.done ? 'on' : ''}`}>
              {step.done ? <Icon name="check" size="xs" /> : null}
            </Box>
            <Box as="span" className={step.done ? '' : 'strong'}>
              {step.words}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
