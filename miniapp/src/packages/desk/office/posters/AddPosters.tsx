import { useState } from 'react';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { OUTSIDE, POSTER_LABEL, POSTERS_AT_ONCE, type PosterView } from '@huiyin/shared/publicity/poster.contract';
import { call } from '../../../../api/client.ts';
import { newKey } from '../../../../api/new-key.ts';
import { spokenError } from '../../../../api/refusal.ts';
import { Banner } from '../../../../ui/Banner.tsx';
import { Box } from '../../../../ui/Box.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Choice } from '../../../../ui/Choice.tsx';
import { FormRow } from '../../../../ui/FormRow.tsx';
import { Sheet } from '../../../../ui/Sheet.tsx';
import { TextArea } from '../../../../ui/TextArea.tsx';
import { toast } from '../../../../ui/toast.ts';
import { useWords } from '../../../../words/use-words.ts';
import { usePostersWords } from '../../words/use-posters-words.ts';
import { labelsOf, problemOf } from './labels-of.ts';

export interface AddPostersProps {
  buildings: CommunityView['buildings'];
  /** Where one was looking. */
  building: string | undefined;
  onClose(): void;
  onAdded(building: string, posters: readonly PosterView[]): void;
}

/** One code or many for a building, a place a line. */
export function AddPosters({ buildings, building, onClose, onAdded }: AddPostersProps) {
  const { posters: words } = usePostersWords();
  const { kit } = useWords();
  const [where, setWhere] = useState(building ?? buildings[0]?.id ?? OUTSIDE);
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [key] = useState(newKey);
  const labels = labelsOf(typed);
  const problem = problemOf(labels);
  const said = { missing: words.missing, tooMany: words.tooMany(POSTERS_AT_ONCE), tooLong: words.tooLong(POSTER_LABEL.max) };
  const shown = problem !== null && (tried || problem !== 'missing') ? said[problem] : null;
  const add = async (): Promise<void> => {
    setTried(true);
    setRefused(null);
    if (problem !== null) return;
    try {
      const { posters } = await call(endpoints.makePosters, { building: where === OUTSIDE ? null : where, labels }, key);
      toast(words.added(posters.length));
      onAdded(where, posters);
    } catch (reason) {
      setRefused(spokenError(reason, kit.awayWords));
    }
  };
  const options = [...buildings.map(({ id, name }) => ({ value: id, name })), { value: OUTSIDE, name: words.outside }];
  return (
    <Sheet open title={words.add} onClose={onClose}>
      <Box className="stack">
        <FormRow label={words.addWhere}>
          <Choice label={words.addWhere} options={options} value={where} onChoose={setWhere} />
        </FormRow>
        <FormRow label={words.addLabels} hint={words.addHint} error={shown}>
          <Box className="text-area">
            <TextArea
              id="poster-labels"
              label={words.addLabels}
              placeholder={words.addPlaceholder}
              value={typed}
              autoFocus
              limit={null}
              invalid={shown !== null}
              onChange={setTyped}
            />
          </Box>
        </FormRow>
        {refused ? (
          <Banner icon="alert" tone="danger">
            {refused}
          </Banner>
        ) : null}
      </Box>
      <Box className="actions">
        <Button onPress={onClose}>{kit.cancel}</Button>
        <Button id="add-posters-do" kind="primary" off={problem !== null} onPress={add}>
          {words.addDo(labels.length)}
        </Button>
      </Box>
    </Sheet>
  );
}
