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
import type { ScreenWords } from '../../../words/screen-words.ts';
import { useWords } from '../../../words/use-words.ts';
import { UrgeSheet } from './UrgeSheet.tsx';

type Asking = 'add' | 'not-solved' | 'urge' | null;

/** What may be done with a matter now, and whether it is over for good. */
function mayOf(matter: MatterView) {
  const may = { add: matter.can.includes('add'), urge: matter.can.includes('urge'), rate: mayBeRated(matter), notSolved: matter.can.includes('not-solved') };
  const withdrawn = matter.outcome === 'withdrawn' && matter.reporter?.mine === true;
  const archived = matter.state === 'archived';
  return { ...may, withdrawn, archived, again: withdrawn || archived, nothing: !Object.values(may).some(Boolean) && !withdrawn && !archived };
}

function noteOf(may: ReturnType<typeof mayOf>, words: ScreenWords['matter']): string | null {
  if (may.archived) return words.noteArchived;
  if (may.withdrawn) return words.noteWithdrawn;
  if (may.rate) return words.noteRate;
  return may.add ? words.noteRateLater : null;
}

/** The sheets behind the buttons; what is written in them stays while they are closed. */
function Sheets({ matterId, asking, onClose, onTaken }: { matterId: string; asking: Asking; onClose(): void; onTaken(said: string): Promise<void> }) {
  const { matter: words } = useWords();
  const shared = { matterId, onClose, onTaken };
  return (
    <>
      <StepSheet
        {...shared}
        action="add"
        open={asking === 'add'}
        words={{ title: words.addTitle, placeholder: words.addPlaceholder, send: words.addSend, missing: words.addEmpty, taken: words.added }}
        extra={{}}
        requestOf={({ words: said }) => (said === '' ? {} : { words: said })}
        enough={({ words: said, photos }) => said.trim() !== '' || photos.length > 0}
      />
      <NotSolvedSheet {...shared} open={asking === 'not-solved'} />
      <UrgeSheet {...shared} open={asking === 'urge'} />
    </>
  );
}

/** What the resident can do now: exactly what the server says they may. */
export function MatterActions({ matter, onTaken }: { matter: MatterView; onTaken(): Promise<void> }) {
  const { matter: words } = useWords();
  const hotline = useCommunity()?.hotline;
  const [asking, setAsking] = useState<Asking>(null);
  const may = mayOf(matter);
  const close = (): void => setAsking(null);
  const call = (): void => void Taro.makePhoneCall({ phoneNumber: hotline ?? '' });
  const taken = async (said: string): Promise<void> => {
    close();
    toast(said);
    await onTaken();
  };
  const note = noteOf(may, words);
  return (
    <>
      {note ? <Box className="action-bar-note">{note}</Box> : null}
      <Box className="actions stacked">
        {hotline && may.nothing ? (
          <Button icon="phone" onPress={call}>
            {words.phone}
          </Button>
        ) : hotline ? (
          <IconAction icon="phone" onPress={call}>
            {words.phone}
          </IconAction>
        ) : null}
        {may.add && may.rate ? (
          <IconAction id="add" icon="plus" onPress={() => setAsking('add')}>
            {words.add}
          </IconAction>
        ) : null}
        {may.urge && may.rate ? (
          <IconAction id="urge" icon="urge" onPress={() => setAsking('urge')}>
            {words.urge}
          </IconAction>
        ) : null}
        {may.urge && !may.rate ? (
          <Button id="urge" icon="urge" onPress={() => setAsking('urge')}>
            {words.urge}
          </Button>
        ) : null}
        {may.notSolved ? (
          <Button id="not-solved" onPress={() => setAsking('not-solved')}>
            {words.notSolved}
          </Button>
        ) : null}
        {may.again ? (
          <Button id="report-again" icon="edit" onPress={() => void go.report()}>
            {words.reportAgain}
          </Button>
        ) : null}
        {may.add && !may.rate ? (
          <Button id="add" kind="primary" icon="plus" onPress={() => setAsking('add')}>
            {words.add}
          </Button>
        ) : null}
        {may.rate ? (
          <Button id="rate" kind="primary" icon="star" onPress={() => void go.rate(matter.id)}>
            {words.rate}
          </Button>
        ) : null}
      </Box>
      <Sheets matterId={matter.id} asking={asking} onClose={close} onTaken={taken} />
    </>
  );
}
