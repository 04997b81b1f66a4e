import Taro from '@tarojs/taro';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { useState } from 'react';
import { useCommunity } from '../../../features/communities/use-community.ts';
import { mayBeRated } from '../../../features/complaints/may-be-rated.ts';
import { NotSolvedSheet } from '../../../features/complaints/NotSolvedSheet.tsx';
import { StepSheet } from '../../../features/complaints/StepSheet.tsx';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { IconAction } from '../../../ui/IconAction.tsx';
import { toast } from '../../../ui/toast.ts';
import { useWords } from '../../../words/use-words.ts';

/** What the resident can do now: exactly what the server says they may. */
export function MatterActions({ matter, onTaken }: { matter: MatterView; onTaken(): Promise<void> }) {
  const { matter: words } = useWords();
  const hotline = useCommunity()?.hotline;
  const [sheet, setSheet] = useState<'add' | 'not-solved' | null>(null);
  const may = { add: matter.can.includes('add'), rate: mayBeRated(matter), notSolved: matter.can.includes('not-solved') };
  const withdrawn = matter.outcome === 'withdrawn' && matter.reporter?.mine === true;
  const alone = !may.add && !may.rate && !may.notSolved && !withdrawn;
  const close = (): void => setSheet(null);
  const call = (): void => void Taro.makePhoneCall({ phoneNumber: hotline ?? '' });
  const taken = async (said: string): Promise<void> => {
    close();
    toast(said);
    await onTaken();
  };
  const note = withdrawn ? words.noteWithdrawn : may.rate ? words.noteRate : may.add ? words.noteRateLater : null;
  return (
    <>
      {note ? <Box className="action-bar-note">{note}</Box> : null}
      <Box className="actions stacked">
        {hotline && alone ? (
          <Button icon="phone" onPress={call}>
            {words.phone}
          </Button>
        ) : hotline ? (
          <IconAction icon="phone" onPress={call}>
            {words.phone}
          </IconAction>
        ) : null}
        {may.add && may.rate ? (
          <IconAction id="add" icon="plus" onPress={() => setSheet('add')}>
            {words.add}
          </IconAction>
        ) : null}
        {may.notSolved ? (
          <Button id="not-solved" onPress={() => setSheet('not-solved')}>
            {words.notSolved}
          </Button>
        ) : null}
        {withdrawn ? (
          <Button id="report-again" icon="edit" onPress={() => void go.report()}>
            {words.reportAgain}
          </Button>
        ) : null}
        {may.add && !may.rate ? (
          <Button id="add" kind="primary" icon="plus" onPress={() => setSheet('add')}>
            {words.add}
          </Button>
        ) : null}
        {may.rate ? (
          <Button id="rate" kind="primary" icon="star" onPress={() => void go.rate(matter.id)}>
            {words.rate}
          </Button>
        ) : null}
      </Box>
      <StepSheet
        matterId={matter.id}
        action="add"
        open={sheet === 'add'}
        onClose={close}
        onTaken={taken}
        words={{ title: words.addTitle, placeholder: words.addPlaceholder, send: words.addSend, missing: words.addEmpty, taken: words.added }}
        requestOf={(said) => (said === '' ? {} : { words: said })}
        enough={({ words: said, photos }) => said.trim() !== '' || photos.length > 0}
      />
      <NotSolvedSheet matterId={matter.id} open={sheet === 'not-solved'} onClose={close} onTaken={taken} />
    </>
  );
}
