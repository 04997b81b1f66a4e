import { fillWords } from '@huiyin/shared/kernel/fill-words';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { deadlineOf } from '../../../../features/commitments/clock-of.ts';
import { promisesOf } from '../../../../features/commitments/promises-of.ts';
import { useSpoken } from '../../../../features/communities/use-spoken.ts';
import { go } from '../../../../navigation.ts';
import { Box } from '../../../../ui/Box.tsx';
import { KeyCap } from '../../../../ui/KeyCap.tsx';
import { Tap } from '../../../../ui/Tap.tsx';
import { useKeys } from '../../../../ui/use-keys.ts';
import { useComplaintWords } from '../../../../words/use-words.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';

export interface SavedCallProps {
  /** `null`: it waits on the device. */
  matter: MatterView | null;
  seconds: number;
  onNext(): void;
  onLeave(): void;
}

/** The sentence that is read to the caller: the number, and what is promised by when. */
function useSentence(matter: MatterView): string {
  const { call: words } = useFrameWords();
  const { commitments } = useComplaintWords();
  const spoken = useSpoken();
  if (matter.reporter === null || (matter.reporter.name === null && matter.reporter.telephone === null)) return words.readBackNobody(matter.number);
  const promises = promisesOf(matter.commitments)
    .owed.map(({ kind, dueAt }) => fillWords(commitments[kind].promise, { by: words.moment(deadlineOf(dueAt, spoken)) }))
    .join(words.promisesJoin);
  return words.readBack(matter.reporter.name ?? '', matter.number, promises);
}

function Number({ matter, seconds }: { matter: MatterView; seconds: number }) {
  const { call: words } = useFrameWords();
  const sentence = useSentence(matter);
  const [year = '', serial = ''] = matter.number.split('-');
  return (
    <Box className="saved-call-told">
      <Box className="saved-call-number">
        <Box className="t12">{words.saved}</Box>
        <Box id="saved-number" className="saved-number">
          {matter.number}
        </Box>
        <Box className="t12 muted">{words.spokenNumber(year, String(parseInt(serial, 10)))}</Box>
      </Box>
      <Box className="grow">
        <Box as="p" id="read-back" className="saved-call-sentence">
          {sentence}
        </Box>
        <Box className="t12 muted">{words.took(seconds)}</Box>
      </Box>
    </Box>
  );
}

/** After saving: what to say, and Enter begins the next call. */
export function SavedCall({ matter, seconds, onNext, onLeave }: SavedCallProps) {
  const { call: words } = useFrameWords();
  const open = (): void => {
    if (matter === null) return;
    // Whoever comes back from it takes the next call.
    onLeave();
    void go.deskMatter(matter.id);
  };
  useKeys([
    { code: 'Enter', name: words.next, foot: true, run: onNext },
    { code: 'KeyN', name: words.next, run: onNext },
    ...(matter === null ? [] : [{ code: 'KeyO', name: words.open, foot: true, run: open }]),
  ]);
  return (
    <Box className="saved-call" role="status">
      {matter ? (
        <Number matter={matter} seconds={seconds} />
      ) : (
        <Box>
          <Box className="strong">{words.queuedTitle}</Box>
          <Box as="p">{words.queuedWords}</Box>
        </Box>
      )}
      <Box className="saved-call-actions">
        <Tap id="next-call" className="btn primary" onPress={onNext}>
          <Box as="span">{words.next}</Box>
          <KeyCap code="Enter" />
        </Tap>
        {matter ? (
          <Tap id="open-saved" className="btn secondary" onPress={open}>
            <Box as="span">{words.open}</Box>
            <KeyCap code="KeyO" />
          </Tap>
        ) : null}
      </Box>
    </Box>
  );
}
