import { useEffect, type ReactNode } from 'react';
import type { StepDraft } from '../../../features/complaints/use-step-draft.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { IconName } from '../../../ui/icons.ts';
import { KeyCap } from '../../../ui/KeyCap.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { Tap } from '../../../ui/Tap.tsx';
import { focusOn, useKeys } from '../../../ui/use-keys.ts';
import { useWords } from '../../../words/use-words.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import type { DeskStep } from './desk-steps.ts';
import { Meanwhile } from './Meanwhile.tsx';
import type { StepProps } from './step-props.ts';
import type { StepInWork } from './use-step.ts';
import '../../../ui/desk.css';
import './steps.css';

export interface StepPanelProps<Draft extends StepDraft> {
  step: DeskStep;
  props: StepProps;
  work: StepInWork<Draft>;
  title: string;
  hint?: string;
  send: string;
  icon?: IconName;
  danger?: boolean;
  /** The control that is asked first. */
  first: string;
  /** What the resident will see of it. */
  told?: string | null;
  children?: ReactNode;
}

/** The sheet of a step: whose matter it is, the fields, what happened meanwhile, why it was refused, and the button that sends. */
export function StepPanel<Draft extends StepDraft>({ step, props, work, title, hint, send, icon, danger, first, told, children }: StepPanelProps<Draft>) {
  const { kit } = useWords();
  const { steps: words } = useBoardWords();
  const { matter, onClose, onInstead } = props;
  useEffect(() => focusOn(first), [first]);
  useKeys([{ code: 'Enter', ctrl: true, inDialog: true, name: send, run: work.send }], !work.over);
  return (
    <Sheet open side title={title} onClose={onClose}>
      <Box className="step-panel">
        <Box className="step-about">{`${matter.number} · ${matter.title}`}</Box>
        <Box className="step-fields">
          {hint ? (
            <Box as="p" className="step-hint">
              {hint}
            </Box>
          ) : null}
          {children}
          {told ? (
            <Box className="step-told">
              <Icon name="eye" size="s" />
              <Box className="grow">{told}</Box>
            </Box>
          ) : null}
        </Box>
        <Box className="step-foot">
          {work.meanwhile.length > 0 ? <Meanwhile step={step} matter={matter} entries={work.meanwhile} over={work.over} onInstead={onInstead} /> : null}
          {work.refused ? (
            <Banner icon="alert" tone="danger">
              {work.refused}
            </Banner>
          ) : null}
          <Box className="step-buttons">
            {work.over ? (
              <Button id={`${step}-leave`} kind="primary" onPress={onClose}>
                {words.leaveAsIs}
              </Button>
            ) : (
              <Tap id={`${step}-send`} className={`btn large ${danger ? 'danger' : 'primary'}`} onPress={work.send}>
                {icon ? <Icon name={icon} size="s" /> : null}
                <Box as="span">{send}</Box>
                <KeyCap code="Enter" ctrl />
              </Tap>
            )}
            <Button onPress={onClose}>{kit.cancel}</Button>
            <Box as="span" className="step-kept">
              {work.unkept ? words.unkept : words.kept}
            </Box>
          </Box>
        </Box>
      </Box>
    </Sheet>
  );
}
