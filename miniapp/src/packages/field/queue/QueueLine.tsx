import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import type { QueueState, Submission } from '../../../api/send-queue.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Box } from '../../../ui/Box.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { useComplaintWords } from '../../../words/use-words.ts';
import { useFieldWords } from '../words/use-field-words.ts';
import { knownMatter } from './known-matter.ts';
import { stepName } from './step-name.ts';
import { Thumbs } from './Thumbs.tsx';

export interface QueueLineProps {
  submission: Submission;
  state: QueueState | { kind: 'sent' };
  /** Its place in the order in which it goes out. */
  position: number | null;
}

/** One step of the queue: what, for which matter, when it was done, and how far it is. */
export function QueueLine({ submission, state, position }: QueueLineProps) {
  const { queue } = useFieldWords();
  const words = useComplaintWords();
  const spoken = useSpoken();
  const matter = knownMatter(submission);
  const name = stepName(submission, words);
  const { photos } = submission;
  const uploaded = photos.filter(({ fileId }) => fileId !== undefined).length;
  const sendingPhotos = state.kind === 'sending' && state.photosAll > 0;
  const stands =
    state.kind === 'sent'
      ? queue.sent
      : state.kind === 'sending'
        ? sendingPhotos
          ? queue.photosSent(state.photosDone, state.photosAll)
          : queue.beingSent
        : state.kind === 'refused'
          ? queue.refused
          : photos.length > 0
            ? queue.photosSent(uploaded, photos.length)
            : queue.waits;
  return (
    <Box as="li" className={`queue-line ${state.kind}`}>
      <Box className="queue-mark" hidden>
        {state.kind === 'sent' ? (
          <Icon name="check-circle" className="ok" />
        ) : state.kind === 'sending' ? (
          <Icon name="upload" className="brand" />
        ) : state.kind === 'refused' ? (
          <Icon name="alert" className="warn" />
        ) : (
          <Box as="span" className="queue-number">
            {String(position ?? '')}
          </Box>
        )}
      </Box>
      <Box className="grow">
        <Box className="queue-head">
          <Box className="grow">{matter ? `${name} · ${matter.title}` : name}</Box>
          <Box className="queue-stands">{stands}</Box>
        </Box>
        <Box className="t14 muted">
          {[matter?.number, submission.at === undefined ? null : queue.doneAt(spokenMoment(submission.at, spoken))].filter(Boolean).join(' · ')}
        </Box>
        {state.kind === 'sent' ? null : <Thumbs photos={photos} />}
        {sendingPhotos ? (
          <Box className="queue-progress">
            <ProgressBar share={state.photosDone / state.photosAll} label={stands} />
          </Box>
        ) : null}
      </Box>
    </Box>
  );
}
