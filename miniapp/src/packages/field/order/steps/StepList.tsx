import { useState } from 'react';
import { Box } from '../../../../ui/Box.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Icon } from '../../../../ui/Icon.tsx';
import { Tap } from '../../../../ui/Tap.tsx';
import { TextArea } from '../../../../ui/TextArea.tsx';
import { useFieldWords } from '../../words/use-field-words.ts';

/** So many steps fit into a plan; more is a project. */
const MOST = 50;

const swapped = (steps: readonly string[], position: number): string[] =>
  steps.map((step, index) => (index === position - 1 ? (steps[position] ?? step) : index === position ? (steps[position - 1] ?? step) : step));

/** S1.2: the steps of a plan in their order, each one line; added, taken out, and moved up. */
export function StepList({ steps, onChange }: { steps: readonly string[]; onChange(steps: string[]): void }) {
  const { diagnose } = useFieldWords().steps;
  const [added, setAdded] = useState<number | null>(null);
  const add = (): void => {
    setAdded(steps.length);
    onChange([...steps, '']);
  };
  return (
    <Box className="stack">
      <Box as="ul" className="step-list">
        {steps.map((step, position) => (
          <Box as="li" key={position} className="step-line">
            <Box as="span" className="step-number" hidden>
              {String(position + 1)}
            </Box>
            <Box className="step-words step-field">
              <TextArea
                id={`step-${position}`}
                label={diagnose.step(position + 1)}
                placeholder={diagnose.stepPlaceholder}
                value={step}
                autoFocus={position === added}
                onChange={(words) => onChange(steps.map((other, index) => (index === position ? words : other)))}
              />
            </Box>
            {position > 0 ? (
              <Tap className="step-tool" label={diagnose.moveUp(position + 1)} onPress={() => onChange(swapped(steps, position))}>
                <Icon name="down" size="s" className="turned" />
              </Tap>
            ) : null}
            {steps.length > 1 ? (
              <Tap className="step-tool" label={diagnose.removeStep(position + 1)} onPress={() => onChange(steps.filter((_, index) => index !== position))}>
                <Icon name="x" size="s" />
              </Tap>
            ) : null}
          </Box>
        ))}
      </Box>
      {steps.length < MOST ? (
        <Button id="add-step" kind="weak" icon="plus" onPress={add}>
          {diagnose.addStep}
        </Button>
      ) : null}
    </Box>
  );
}
