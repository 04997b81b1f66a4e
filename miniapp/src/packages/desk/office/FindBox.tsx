import { useState } from 'react';
import { hasAbility } from '@huiyin/shared/access/abilities';
import type { Role } from '@huiyin/shared/access/roles';
import { spokenError } from '../../../api/refusal.ts';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { KeyCap } from '../../../ui/KeyCap.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { toast } from '../../../ui/toast.ts';
import { focusOn, leaveField, useKeys } from '../../../ui/use-keys.ts';
import { useWords } from '../../../words/use-words.ts';
import { useFrameWords } from '../words/use-frame-words.ts';
import { matterOfNumber, soughtOf } from './find-matter.ts';
import { useOfficePlace } from './office-place.ts';
import type { Section } from './sections.ts';

export interface FindBoxProps {
  role: Role;
  onSection(section: Section): void;
  /** It led somewhere: what stands around it can go. */
  onFound?: () => void;
}

/** One box to find with: a number opens its matter, a telephone number begins a registration, words filter the register. */
export function FindBox({ role, onSection, onFound }: FindBoxProps) {
  const { kit } = useWords();
  const { frame } = useFrameWords();
  const change = useOfficePlace((place) => place.change);
  const [typed, setTyped] = useState('');
  const findsPeople = hasAbility(role, 'person.search');
  const focus = { name: frame.find, group: frame.keysEverywhere, run: () => focusOn('find') };
  useKeys([
    { code: 'Slash', ...focus },
    { code: 'KeyK', ctrl: true, ...focus },
  ]);

  const leadTo = (section: Section, part: Record<string, string>): void => {
    change(part);
    setTyped('');
    leaveField();
    onSection(section);
    onFound?.();
  };
  const find = async (): Promise<void> => {
    const sought = soughtOf(typed);
    if (sought === null) return;
    if (sought.kind === 'telephone' && findsPeople) return leadTo('register', { telephone: sought.telephone });
    if (sought.kind !== 'number') return leadTo('book', { words: sought.kind === 'words' ? sought.words : sought.telephone });
    try {
      const matter = await matterOfNumber(sought.number);
      if (matter === null) return toast(frame.noSuchNumber(sought.number), 'info');
      setTyped('');
      leaveField();
      onFound?.();
      await go.deskMatter(matter.id);
    } catch (reason) {
      toast(spokenError(reason, kit.awayWords), 'info');
    }
  };
  return (
    <Box className="find">
      <Icon name="search" size="s" className="muted" />
      <TextField
        id="find"
        label={frame.find}
        placeholder={findsPeople ? frame.findHint : frame.findHintPlain}
        kind="search"
        value={typed}
        onChange={setTyped}
        onEnter={() => void find()}
      />
      <KeyCap code="Slash" />
    </Box>
  );
}
