import { useState } from 'react';
import type { PosterView } from '@huiyin/shared/publicity/poster.contract';
import { POSTER_LABEL } from '@huiyin/shared/publicity/poster.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { call } from '../../../../api/client.ts';
import { newKey } from '../../../../api/new-key.ts';
import { spokenError } from '../../../../api/refusal.ts';
import { Banner } from '../../../../ui/Banner.tsx';
import { Box } from '../../../../ui/Box.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { FormRow } from '../../../../ui/FormRow.tsx';
import { Sheet } from '../../../../ui/Sheet.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { toast } from '../../../../ui/toast.ts';
import { useWords } from '../../../../words/use-words.ts';
import { usePostersWords } from '../../words/use-posters-words.ts';
import { labelsOf, problemOf } from './labels-of.ts';

export interface PosterSheetProps {
  poster: PosterView;
  onClose(): void;
  onDone(): Promise<void>;
}

/** Does it, and says in the sheet why it could not be done. */
function useDoing(
  { onClose, onDone }: PosterSheetProps,
  work: (key: string) => Promise<unknown>,
  said: string,
): [refused: string | null, run: () => Promise<void>] {
  const { kit } = useWords();
  const [key] = useState(newKey);
  const [refused, setRefused] = useState<string | null>(null);
  const run = async (): Promise<void> => {
    setRefused(null);
    try {
      await work(key);
    } catch (reason) {
      return setRefused(spokenError(reason, kit.awayWords));
    }
    onClose();
    toast(said);
    await onDone();
  };
  return [refused, run];
}

const Refused = ({ children }: { children: string | null }) =>
  children === null ? null : (
    <Banner icon="alert" tone="danger">
      {children}
    </Banner>
  );

/** Other words for the place; what hangs there goes on working. */
export function RenameSheet(props: PosterSheetProps) {
  const { poster, onClose } = props;
  const { posters: words } = usePostersWords();
  const { kit } = useWords();
  const [label, setLabel] = useState(poster.label);
  const problem = problemOf(labelsOf(label));
  const [refused, rename] = useDoing(props, (key) => call(endpoints.renamePoster, { id: poster.id, label }, key), words.renamed);
  return (
    <Sheet open title={words.renameOf(poster.label)} onClose={onClose}>
      <Box className="stack">
        <FormRow label={words.label} hint={words.renameHint} error={problem && (problem === 'missing' ? words.missing : words.tooLong(POSTER_LABEL.max))}>
          <TextField id="poster-label" label={words.label} value={label} autoFocus invalid={problem !== null} onChange={setLabel} />
        </FormRow>
        <Refused>{refused}</Refused>
      </Box>
      <Box className="actions">
        <Button onPress={onClose}>{kit.cancel}</Button>
        <Button id="rename-do" kind="primary" disabled={problem !== null} onPress={rename}>
          {words.rename}
        </Button>
      </Box>
    </Sheet>
  );
}

/** Out of use, for good: it is asked once more. */
export function RetireSheet(props: PosterSheetProps) {
  const { poster, onClose } = props;
  const { posters: words } = usePostersWords();
  const { kit } = useWords();
  const [refused, retire] = useDoing(props, (key) => call(endpoints.retirePoster, { id: poster.id }, key), words.retiredNow);
  return (
    <Sheet open title={words.retireOf(poster.label)} onClose={onClose}>
      <Box className="stack">
        <Box as="p">{words.retireWords}</Box>
        <Refused>{refused}</Refused>
      </Box>
      <Box className="actions">
        <Button onPress={onClose}>{kit.cancel}</Button>
        <Button id="retire-do" kind="danger" onPress={retire}>
          {words.retireDo}
        </Button>
      </Box>
    </Sheet>
  );
}
