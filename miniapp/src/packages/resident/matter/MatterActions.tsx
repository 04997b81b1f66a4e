import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { useState } from 'react';
import { promisesOf } from '../../../features/commitments/promises-of.ts';
import { useOfficeTelephone } from '../../../features/communities/use-office-telephone.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { mayBeRated } from '../../../features/complaints/may-be-rated.ts';
import { NotSolvedSheet } from '../../../features/complaints/NotSolvedSheet.tsx';
import { StepSheet } from '../../../features/complaints/StepSheet.tsx';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useCare } from '../../../ui/care.ts';
import { IconAction } from '../../../ui/IconAction.tsx';
import type { IconName } from '../../../ui/icons.ts';
import { Row, Rows } from '../../../ui/Row.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { toast } from '../../../ui/toast.ts';
import type { ScreenWords } from '../../../words/screen-words.ts';
import { useWords } from '../../../words/use-words.ts';
import { UrgeSheet } from './UrgeSheet.tsx';

type Asking = 'add' | 'not-solved' | 'urge' | 'more' | null;

/** What may be done with a matter now, and whether it is over for good. */
function mayOf(matter: MatterView) {
  const may = { add: matter.can.includes('add'), urge: matter.can.includes('urge'), rate: mayBeRated(matter), notSolved: matter.can.includes('not-solved') };
  const withdrawn = matter.outcome === 'withdrawn' && matter.reporter?.mine === true;
  const archived = matter.state === 'archived';
  return { ...may, withdrawn, archived, again: withdrawn || archived, nothing: !Object.values(may).some(Boolean) && !withdrawn && !archived };
}

/** Something that was promised to its person is late: what they want now is to urge, or to call. */
const isLate = ({ commitments }: MatterView, now: number): boolean => promisesOf(commitments).owed.some(({ dueAt }) => Date.parse(dueAt) < now);

function noteOf(may: ReturnType<typeof mayOf>, words: ScreenWords['matter']): string | null {
  if (may.archived) return words.noteArchived;
  if (may.withdrawn) return words.noteWithdrawn;
  if (may.rate) return words.noteRate;
  return may.add ? words.noteRateLater : null;
}

/** The sheets behind the buttons; what is written in them stays while they are closed. */
function Sheets({ matter, asking, onClose, onTaken }: { matter: MatterView; asking: Asking; onClose(): void; onTaken(said: string): Promise<void> }) {
  const { matter: words } = useWords();
  const shared = { matterId: matter.id, onClose, onTaken };
  // Whoever only shares it hears of it in their notices.
  const moment = matter.reporter?.mine ? 'own-matter' : null;
  return (
    <>
      <StepSheet
        {...shared}
        action="add"
        moment={moment}
        open={asking === 'add'}
        words={{ title: words.addTitle, placeholder: words.addPlaceholder, send: words.addSend, missing: words.addEmpty, taken: words.added }}
        extra={{}}
        requestOf={({ words: said }) => (said === '' ? {} : { words: said })}
        enough={({ words: said, photos }) => said.trim() !== '' || photos.length > 0}
      />
      <NotSolvedSheet {...shared} open={asking === 'not-solved'} />
      <UrgeSheet {...shared} moment={moment} open={asking === 'urge'} />
    </>
  );
}

interface Action {
  id: string;
  icon?: IconName;
  words: string;
  /** `small`: an icon over its word, beside what matters more. */
  look: 'small' | 'secondary' | 'primary';
  press(): void | Promise<void>;
}

/** What is offered, the most important last, where the thumb is. */
function actionsOf(
  may: ReturnType<typeof mayOf>,
  matterId: string,
  callOffice: () => Promise<void>,
  words: ScreenWords['matter'],
  ask: (what: Asking) => void,
  late: boolean,
): Action[] {
  const beside = may.rate ? 'small' : 'secondary';
  const urgeFirst = late && may.urge && !may.rate;
  const phone: Action = {
    id: 'phone',
    icon: 'phone',
    words: words.phone,
    look: may.nothing || urgeFirst ? 'secondary' : 'small',
    press: callOffice,
  };
  const offered: (Action | false)[] = [
    !urgeFirst && phone,
    may.add && (may.rate || urgeFirst) && { id: 'add', icon: 'plus', words: words.add, look: 'small', press: () => ask('add') },
    !urgeFirst && may.urge && { id: 'urge', icon: 'urge', words: words.urge, look: beside, press: () => ask('urge') },
    may.notSolved && { id: 'not-solved', words: words.notSolved, look: 'secondary', press: () => ask('not-solved') },
    may.again && { id: 'report-again', icon: 'edit', words: words.reportAgain, look: 'secondary', press: () => void go.report() },
    may.add && !may.rate && !urgeFirst && { id: 'add', icon: 'plus', words: words.add, look: 'primary', press: () => ask('add') },
    may.rate && { id: 'rate', icon: 'star', words: words.rate, look: 'primary', press: () => void go.rate(matterId) },
    urgeFirst && phone,
    urgeFirst && { id: 'urge', icon: 'urge', words: words.urge, look: 'primary', press: () => ask('urge') },
  ];
  return offered.filter((action) => typeof action === 'object');
}

function ActionButton({ id, icon, words, look, press }: Action) {
  if (look === 'small' && icon)
    return (
      <IconAction id={id} icon={icon} onPress={press}>
        {words}
      </IconAction>
    );
  return (
    <Button id={id} kind={look === 'primary' ? 'primary' : 'secondary'} icon={icon} onPress={press}>
      {words}
    </Button>
  );
}

/** So many stand in one line where they are large; with more of them, all but the most important are behind one. */
const LARGE_IN_LINE = 2;

/** What the resident can do now: exactly what the server says they may. */
export function MatterActions({ matter, onTaken }: { matter: MatterView; onTaken(): Promise<void> }) {
  const { matter: words } = useWords();
  const { callOffice } = useOfficeTelephone();
  const care = useCare((choice) => choice.care);
  const [asking, setAsking] = useState<Asking>(null);
  const may = mayOf(matter);
  const close = (): void => setAsking(null);
  const taken = async (said: string): Promise<void> => {
    close();
    toast(said);
    await onTaken();
  };
  const late = isLate(matter, useSpoken().now);
  const actions = actionsOf(may, matter.id, callOffice, words, setAsking, late);
  // The way to what is behind is small: a call stands beside what is urged.
  const inLine = actions.at(-1)?.id === 'urge' ? LARGE_IN_LINE : 1;
  const folded = care && actions.length > LARGE_IN_LINE ? actions.slice(0, -inLine) : [];
  const note = noteOf(may, words);
  return (
    <>
      {note && folded.length === 0 ? <Box className="action-bar-note">{note}</Box> : null}
      <Box className="actions stacked">
        {folded.length > 0 ? (
          <IconAction id="more" icon="dots" onPress={() => setAsking('more')}>
            {words.more}
          </IconAction>
        ) : null}
        {actions.slice(folded.length).map((action) => (
          <ActionButton key={action.id} {...action} />
        ))}
      </Box>
      <Sheet open={asking === 'more'} title={words.moreTitle} onClose={close}>
        {note ? <Box className="muted">{note}</Box> : null}
        <Rows>
          {folded.map(({ id, icon, words: name, press }) => (
            <Row
              key={id}
              id={id}
              icon={icon ?? 'refresh'}
              title={name}
              onPress={() => {
                close();
                void press();
              }}
            />
          ))}
        </Rows>
      </Sheet>
      <Sheets matter={matter} asking={asking} onClose={close} onTaken={taken} />
    </>
  );
}
