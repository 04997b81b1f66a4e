import { useState } from 'react';
import { Box } from '../../../ui/Box.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Tap } from '../../../ui/Tap.tsx';
import type { HowTo } from '../words/help-words.ts';

/** One thing and how it is done, step by step; folded until it is asked for. */
export function HowToCard({ howTo }: { howTo: HowTo }) {
  const [open, setOpen] = useState(false);
  return (
    <Box as="li" className="row-slot">
      <Tap className="row" role="switch" checked={open} label={howTo.title} onPress={() => setOpen(!open)}>
        <Box as="block" className="row-main">
          <Box as="block" className="row-title">
            {howTo.title}
          </Box>
        </Box>
        <Icon name="down" size="s" className={open ? 'go help-open' : 'go'} />
      </Tap>
      {open ? (
        <Box as="ul" className="help-steps">
          {howTo.steps.map((step, index) => (
            <Box as="li" key={step} className="help-step">
              <Box className="help-number" hidden>
                {index + 1}
              </Box>
              <Box className="grow">{step}</Box>
            </Box>
          ))}
        </Box>
      ) : null}
    </Box>
  );
}
