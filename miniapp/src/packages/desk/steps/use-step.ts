import type { ActionRequests } from '@huiyin/shared/matters/matter.endpoints';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import { useRef, useState } from 'react';
import { photosInDraft } from '../../../api/photos-in-hand.ts';
import { Refusal, spokenError } from '../../../api/refusal.ts';
import { takeStep } from '../../../features/complaints/take-step.ts';
import { useStepDraft, type StepDraft } from '../../../features/complaints/use-step-draft.ts';
import { focusOn } from '../../../ui/use-keys.ts';
import { useWords } from '../../../words/use-words.ts';
import type { DeskStep } from './desk-steps.ts';
import type { StepProps } from './step-props.ts';

/** The server's word for: somebody was first. */
const CONFLICT = 409;

export interface StepInWork<Draft extends StepDraft> {
  draft: Draft;
  change(part: Partial<Draft>): void;
  /** The device has no room for the draft: it lives as long as the sheet. */
  unkept: boolean;
  /** What is still missing in this field, in words. */
  errorAt(field: string): string | null;
  /** Why the server did not take it. */
  refused: string | null;
  /** What others did since the sheet was opened, the newest first. */
  meanwhile: TimelineEntryView[];
  /** It cannot be taken any more. */
  over: boolean;
  send(): Promise<void>;
}

/** What is still missing: in words, in which field, and what takes the focus there where it is not the field itself. */
export interface Lacking {
  words: string;
  at: string;
  focus?: string;
}

export interface StepPlan<Action extends DeskStep, Draft extends StepDraft> {
  empty: Omit<Draft, 'key'>;
  /** `null` lets it go. */
  missing(draft: Draft): Lacking | null;
  requestOf(draft: Draft): ActionRequests[Action];
  taken: string;
}

/** A step of the desk in work: kept as it is typed, sent once, and refused where somebody was first; then what was typed stays. */
export function useStep<Action extends DeskStep, Draft extends StepDraft = StepDraft>(
  action: Action,
  { matter, onReread, onTaken }: StepProps,
  plan: StepPlan<Action, Draft>,
): StepInWork<Draft> {
  const { kit, matter: plain } = useWords();
  const { draft, latest, change, unkept, finish } = useStepDraft<Draft>(matter.id, action, plan.empty);
  const [lacking, setLacking] = useState<Lacking | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [conflict, setConflict] = useState(false);
  const [openedAt] = useState(() => matter.timeline[0]?.seq ?? 0);
  const shown = useRef(matter);
  shown.current = matter;
  const send = async (): Promise<void> => {
    await photosInDraft();
    const written = latest();
    const lacks = plan.missing(written);
    setLacking(lacks);
    setRefused(null);
    setConflict(false);
    if (lacks !== null) return focusOn(lacks.focus ?? lacks.at);
    try {
      const { sent } = await takeStep(matter.id, action, plan.requestOf(written), written, shown.current.version);
      finish();
      await onTaken(sent ? plan.taken : plain.keptForLater);
    } catch (reason) {
      if (reason instanceof Refusal && reason.status === CONFLICT) await onReread();
      setConflict(reason instanceof Refusal && reason.status === CONFLICT);
      setRefused(reasonOf(reason, kit.awayWords));
    }
  };
  const meanwhile = matter.timeline.filter(({ seq }) => seq > openedAt);
  return {
    draft,
    change(part) {
      setLacking(null);
      change(part);
    },
    unkept,
    errorAt: (field) => (lacking?.at === field ? lacking.words : null),
    // What the others did says it better than the refusal does.
    refused: conflict && meanwhile.length > 0 ? null : refused,
    meanwhile,
    over: !matter.can.includes(action),
    send,
  };
}

/** The server's words, and those of each field that it refused. */
function reasonOf(reason: unknown, away: string): string {
  if (!(reason instanceof Refusal)) return spokenError(reason, away);
  const fields = reason.body.fields?.map(({ text }) => text) ?? [];
  return [spokenError(reason, away), ...fields].join(' ');
}
