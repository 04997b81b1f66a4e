import { departmentWord } from '@huiyin/shared/dispatch/category.words';
import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import { deadlineOf } from '../../../features/commitments/clock-of.ts';
import { useCommunity } from '../../../features/communities/use-community.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { isOver } from '../../../features/dispatch/is-over.ts';
import { Box } from '../../../ui/Box.tsx';
import { Card } from '../../../ui/Card.tsx';
import { CheckRow } from '../../../ui/CheckRow.tsx';
import { useLanguage } from '../../../words/language.ts';
import { useFieldWords } from '../words/use-field-words.ts';
import { Fact } from './Fact.tsx';
import { useTicks } from './use-ticks.ts';

/** S1.2: why it happened, and what is done about it step by step, each ticked off as it is done. */
export function Plan({ order, working }: { order: OrderView; working: boolean }) {
  const { order: words } = useFieldWords();
  const language = useLanguage();
  const spoken = useSpoken();
  const departments = useCommunity()?.departments ?? [];
  const { done, tick } = useTicks(order.id);
  if (order.cause === null) return null;
  const over = isOver(order);
  const isDone = (position: number): boolean => (working ? done.includes(position) : (order.steps[position]?.done ?? false));
  const assisting = order.assistingDepartments.map((code) => departmentWord(code, departments.find((known) => known.code === code)?.name ?? code, language));
  return (
    <Card className="plan">
      <Box className="line">
        <Box as="h2" className="section-title grow">
          {words.plan}
        </Box>
        <Box as="span" id="plan-progress" className="t14 muted">
          {words.stepsDone(order.steps.filter((_, position) => isDone(position)).length, order.steps.length)}
        </Box>
      </Box>
      <Fact name={words.cause}>{order.cause}</Fact>
      <Box as="ul" className="plan-steps">
        {order.steps.map((step, position) =>
          working ? (
            <CheckRow key={position} id={`plan-step-${position}`} title={step.words} on={isDone(position)} onChange={(on) => tick(position, on)} />
          ) : (
            <Box as="li" key={position} className={`plan-step ${isDone(position) ? 'done' : ''}`}>
              {step.words}
              {over && !isDone(position) ? <Box as="span" className="muted">{` · ${words.notTicked}`}</Box> : null}
            </Box>
          ),
        )}
      </Box>
      {order.materialsPlanned ? <Fact name={words.bring}>{order.materialsPlanned}</Fact> : null}
      {assisting.length > 0 ? <Fact name={words.assisting}>{assisting.join(' · ')}</Fact> : null}
      {order.corrective ? (
        <Fact name={words.corrective}>
          {[
            order.corrective.words,
            order.corrective.done !== null
              ? words.correctiveDone(order.corrective.done)
              : over && order.done === null
                ? null
                : words.correctiveBy(deadlineOf(order.corrective.by, spoken)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Fact>
      ) : null}
    </Card>
  );
}
