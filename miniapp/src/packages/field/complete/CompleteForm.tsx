import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { clockOfDue, deadlineOf } from '../../../features/commitments/clock-of.ts';
import type { KeptStepDraft } from '../../../features/complaints/use-step-draft.ts';
import { problemOfWritten } from '../../../features/dispatch/written.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Box } from '../../../ui/Box.tsx';
import { Card } from '../../../ui/Card.tsx';
import { CheckRow } from '../../../ui/CheckRow.tsx';
import { DueClock } from '../../../ui/DueClock.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';
import { Phrases } from '../../../ui/Phrases.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useLanguage } from '../../../words/language.ts';
import { useTicks } from '../order/use-ticks.ts';
import { WordsField } from '../WordsField.tsx';
import { quickPhrasesOf } from '../words/quick-phrases.ts';
import { useFieldWords } from '../words/use-field-words.ts';
import { missingIn, totalOf, type CompleteDraft, type Missing } from './complete-draft.ts';
import { Materials } from './Materials.tsx';
import { PhotoPairs } from './PhotoPairs.tsx';
import { Quoted } from './Quoted.tsx';

export interface CompleteFormProps extends Pick<KeptStepDraft<CompleteDraft>, 'draft' | 'change'> {
  matter: MatterView;
  order: OrderView;
  /** Somebody tried to send it: what is missing is said where it is. */
  tried: boolean;
}

/** What was done: photos in pairs, words, materials, what was quoted. */
export function CompleteForm({ matter, order, draft, change, tried }: CompleteFormProps) {
  const { complete } = useFieldWords();
  const language = useLanguage();
  const spoken = useSpoken();
  const ticks = useTicks(order.id);
  const missing = missingIn(draft);
  const says = (what: Missing): string | null => (tried && missing.includes(what) ? complete.missing[what] : null);
  return (
    <Box className="stack">
      <Box>
        <Box as="h2" className="complete-title">{`${matter.place.label} · ${matter.title}`}</Box>
        <Box className="meta">
          <Box as="span">{order.number}</Box>
          <DueClock {...clockOfDue(order.issuedAt, order.remedyBy, spoken)} />
        </Box>
      </Box>
      <Card>
        <FormRow label={complete.photos} error={says('photo')}>
          <PhotoPairs atSite={order.photosBefore} before={draft.before} after={draft.after} onChange={change} />
        </FormRow>
        {draft.after.length === 0 ? (
          <FormRow label={complete.noPhoto} error={problemOfWritten(draft.noPhotoReason, language)}>
            <TextField
              id="no-photo"
              label={complete.noPhoto}
              placeholder={complete.noPhotoPlaceholder}
              value={draft.noPhotoReason}
              onChange={(noPhotoReason) => change({ noPhotoReason })}
            />
            <Phrases phrases={complete.noPhotoReasons} value={draft.noPhotoReason} onChange={(noPhotoReason) => change({ noPhotoReason })} />
          </FormRow>
        ) : null}
      </Card>
      <Card>
        <WordsField
          id="complete-words"
          label={complete.done}
          placeholder={complete.donePlaceholder}
          phrases={quickPhrasesOf(matter.category, language)}
          several
          value={draft.words}
          error={says('done')}
          onChange={(words) => change({ words })}
        />
      </Card>
      {order.steps.length > 0 ? (
        <Card className="plan">
          <Box className="form-label">{complete.steps}</Box>
          <Box as="ul" className="plan-steps">
            {order.steps.map(({ words }, position) => (
              <CheckRow
                key={position}
                id={`done-step-${position}`}
                title={words}
                on={ticks.done.includes(position)}
                onChange={(on) => ticks.tick(position, on)}
              />
            ))}
          </Box>
        </Card>
      ) : null}
      <Card>
        <FormRow label={complete.materials} error={says('material')}>
          <Materials materials={draft.materials} onChange={(materials) => change({ materials })} />
        </FormRow>
        <FormRow label={complete.quoted} hint={complete.quotedHint} error={says('quoted')}>
          <Quoted value={draft.quoted} materials={totalOf(draft.materials)} onChange={(quoted) => change({ quoted })} />
        </FormRow>
      </Card>
      {order.corrective ? (
        <Card>
          <Box className="form-label">{complete.corrective}</Box>
          <Box>{order.corrective.words}</Box>
          <Box className="t14 muted">{complete.correctiveHint(deadlineOf(order.corrective.by, spoken))}</Box>
        </Card>
      ) : null}
    </Box>
  );
}
