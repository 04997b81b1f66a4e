import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import type { CategoryClass } from '@huiyin/shared/communities/community.contract';
import { dial } from '../../../api/dial.ts';
import { askNumber } from '../../../features/accounts/ask-number.ts';
import { useSession } from '../../../features/accounts/session.ts';
import { clockOfDue } from '../../../features/commitments/clock-of.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { useCallbackListWords } from '../../../features/visits/words/use-callback-list-words.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { DueClock } from '../../../ui/DueClock.tsx';
import { toast } from '../../../ui/toast.ts';
import { useVisitsWords } from '../words/use-visits-words.ts';
import { orderCalledBack } from './order-called-back.ts';

/** Asks whom to dial and dials; where nothing can dial, the number is shown. */
function CallButton({ matter }: { matter: MatterView }) {
  const { head } = useVisitsWords();
  const callReporter = async (): Promise<void> => {
    const phoneNumber = await askNumber(endpoints.callReporter, matter.id);
    if (phoneNumber === null) return;
    toast(head.dialled(phoneNumber), 'phone');
    await dial(phoneNumber);
  };
  const name = matter.reporter?.name;
  return (
    <Button id="call-reporter" icon="phone" onPress={callReporter}>
      {name ? head.call(name) : head.callSomebody}
    </Button>
  );
}

export interface CallbackHeadProps {
  matter: MatterView;
  categoryClass: CategoryClass;
  five: boolean;
  /** Nobody was met or reached: its button and its words, where the reader may say so. */
  notReached: { name: string; onPress(): void } | null;
}

/** What was repaired, where and by whom, by when it is to be called back, and why by this level. */
export function CallbackHead({ matter, categoryClass, five, notReached }: CallbackHeadProps) {
  const { head, levels } = useVisitsWords();
  const { named } = useCallbackListWords();
  const spoken = useSpoken();
  const me = useSession(({ session }) => session?.membership.id);
  const order = orderCalledBack(matter);
  const owed = matter.commitments.find(({ kind, state }) => kind === 'callback' && state === 'open');
  const { callback, reporter } = matter;
  const work = [
    order?.worker ? (five ? head.doneBy : head.handledBy)(order.worker.name) : null,
    order?.completedAt ? (five ? head.doneAt : head.handledAt)(spokenMoment(Date.parse(order.completedAt), spoken)) : null,
  ].filter(Boolean);
  const caller = callback?.caller ?? null;
  return (
    <Box className="callback-head">
      <Box as="h2" className="t22">
        {matter.title}
      </Box>
      <Box className="callback-line">{[matter.place.label, order?.number ?? matter.number].filter(Boolean).join(' · ')}</Box>
      {reporter ? <Box className="callback-line">{[reporter.name, reporter.telephone].filter(Boolean).join(' · ')}</Box> : null}
      {owed ? <DueClock {...clockOfDue(owed.openedAt, owed.dueAt, spoken)} by={head.due[categoryClass]} /> : null}
      {work.length > 0 ? <Box className="callback-line">{work.join(' · ')}</Box> : null}
      {order?.done ? <Box className="callback-work">{order.done}</Box> : null}
      {owed && !reporter?.telephone ? (
        <Box id="nobody-to-call" className="callback-line">
          {reporter ? head.noTelephone : head.nobody}
        </Box>
      ) : null}
      {callback && owed ? (
        <Box id="why-named" className="callback-line">
          {[named[callback.level], caller && caller.postId !== me ? head.callerIs(`${levels[callback.level]} ${caller.name}`) : null]
            .filter(Boolean)
            .join(' · ')}
        </Box>
      ) : null}
      <Box className="actions callback-door">
        {reporter?.telephone ? <CallButton matter={matter} /> : null}
        {notReached ? (
          <Button id="nobody-home" icon={five ? 'door' : 'clock'} onPress={notReached.onPress}>
            {notReached.name}
          </Button>
        ) : null}
      </Box>
    </Box>
  );
}
