import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import { isOver } from '../../../features/dispatch/is-over.ts';
import { Box } from '../../../ui/Box.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useBoardWords } from '../words/use-board-words.ts';

/** The cause, and the steps of the plan with those that are done; of one that is over, those that nobody ticked. */
export function OrderPlan({ order }: { order: OrderView }) {
  const { cause, steps } = order;
  const over = isOver(order);
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
          <Box
            key={`${index} ${step.words}`}
            as="li"
            className="desk-plan-step"
            label={step.done ? words.stepDone(step.words) : over ? `${step.words} · ${words.notTicked}` : words.stepOpen(step.words)}
          >
            {over && !step.done ? (
              <Box hidden className="muted">
                <Icon name="minus" size="xs" />
              </Box>
            ) : (
              <Box hidden className={`check ${step.done ? 'on' : ''}`}>
                {step.done ? <Icon name="check" size="xs" /> : null}
              </Box>
            )}
            <Box as="span" className={step.done || over ? '' : 'strong'}>
              {step.words}
            </Box>
            {over && !step.done ? (
              <Box as="span" className="desk-small">
                {words.notTicked}
              </Box>
            ) : null}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
