import { useState } from 'react';
import { hasAbility } from '@huiyin/shared/access/abilities';
import type { Role } from '@huiyin/shared/access/roles';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { Tap } from '../../../ui/Tap.tsx';
import { useFrameWords } from '../words/use-frame-words.ts';
import { FindBox } from './FindBox.tsx';
import { sectionsOf, type Section } from './sections.ts';

/** Under the thumb of a clerk who is not at the desk: finding, and taking a call. */
export function PhoneBar({ role, section, onSection }: { role: Role; section: Section; onSection(section: Section): void }) {
  const { frame } = useFrameWords();
  const [finding, setFinding] = useState(false);
  const registers = sectionsOf(role).includes('register') && section !== 'register';
  return (
    <Box className="phone-bar">
      <Tap id="find-open" className="phone-bar-find" label={frame.find} onPress={() => setFinding(true)}>
        <Icon name="search" />
      </Tap>
      {registers ? (
        <Button id="take-call" kind="primary" large icon="phone" onPress={() => onSection('register')}>
          {frame.takeCall}
        </Button>
      ) : null}
      <Sheet open={finding} title={frame.find} onClose={() => setFinding(false)}>
        <FindBox role={role} onSection={onSection} onFound={() => setFinding(false)} />
        <Box as="p" className="t14 muted">
          {hasAbility(role, 'person.search') ? frame.findHow : frame.findHowPlain}
        </Box>
      </Sheet>
    </Box>
  );
}
