import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { useState } from 'react';
import { useSession } from '../../../features/accounts/session.ts';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { KeyCap } from '../../../ui/KeyCap.tsx';
import { Tap } from '../../../ui/Tap.tsx';
import { toast } from '../../../ui/toast.ts';
import { useKeys } from '../../../ui/use-keys.ts';
import { useWide } from '../../../ui/use-wide.ts';
import { useLanguage } from '../../../words/language.ts';
import { useComplaintWords } from '../../../words/use-words.ts';
import type { DeskStep } from '../steps/desk-steps.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import { barOf, isMyCallback, itemsByKey, type AtWork, type BarItem, type BarName } from './bar.ts';
import { FoldedSheet } from './FoldedSheet.tsx';
import { whyNot } from './why-not.ts';

export interface MatterBarProps {
  matter: MatterView;
  keysOn: boolean;
  onStep(step: DeskStep): void;
}

/** So many stand beside the primary on a phone. */
const IN_REACH = 2;
const NOBODY: AtWork = { id: '', role: 'desk' };

/** What may be done now, one of it first; every button has a key, and a key does what its button does. */
export function MatterBar({ matter, keysOn, onStep }: MatterBarProps) {
  const { matter: words } = useBoardWords();
  const language = useLanguage();
  const { roles } = useComplaintWords();
  const me = useSession(({ session }): AtWork => session?.membership ?? NOBODY);
  const { role } = me;
  const [unfolded, setUnfolded] = useState(false);
  const wide = useWide();
  const { primary, open, folded } = barOf(matter, me);
  // Under a thumb there is room for a few; the rest is a press away.
  const inReach = wide ? open : open.slice(0, IN_REACH);
  const act = (name: BarName): void => {
    setUnfolded(false);
    if (name === 'call-back') void go.callback(matter.id);
    else if (name === 'at-the-door') void go.order(matter.id);
    else onStep(name);
  };
  useKeys(
    [
      ...itemsByKey(matter).map(({ code, item, offered }) => ({
        code,
        name: words.bar[item.name],
        group: words.keysOfMatter,
        foot: offered && !item.folded,
        run: () => (offered ? act(item.name) : toast(whyNot(matter, item.for[0]!, role, language), 'info')),
      })),
      ...(matter.orders.length > 0
        ? [{ code: 'KeyP', ctrl: true, name: words.printOrderKey, group: words.keysOfMatter, run: () => void go.print(matter.id, 'order') }]
        : []),
      { code: 'KeyO', name: words.more, group: words.keysOfMatter, run: () => setUnfolded(true) },
    ],
    keysOn,
  );
  const { callback } = matter;
  const others = callback !== null && [...open, ...folded].some(({ name }) => name === 'call-back') && !isMyCallback(matter, me);
  const button = (item: BarItem, kind: string) => (
    <Tap key={item.name} id={`do-${item.name}`} className={`btn ${kind}`} onPress={() => act(item.name)}>
      <Icon name={item.icon} size="s" />
      <Box as="span">{words.bar[item.name]}</Box>
      {item.code ? <KeyCap code={item.code} /> : null}
    </Tap>
  );
  return (
    <Box className="desk-bar">
      {primary ? button(primary, 'primary') : null}
      {inReach.map((item) => button(item, 'secondary'))}
      <Tap id="do-more" className="btn secondary" onPress={() => setUnfolded(true)}>
        <Icon name="dots" size="s" />
        <Box as="span">{words.more}</Box>
      </Tap>
      {others ? (
        <Box id="whose-callback" className="desk-bar-whose">
          {words.calledBackBy(roles[callback.level], callback.caller?.name ?? null)}
        </Box>
      ) : null}
      {primary === null && open.length === 0 ? <Box className="desk-bar-none">{words.nothingToDo}</Box> : null}
      <FoldedSheet open={unfolded} matter={matter} items={[...open.slice(inReach.length), ...folded]} onChoose={act} onClose={() => setUnfolded(false)} />
    </Box>
  );
}
