import { useState } from 'react';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Section } from '../../../ui/Section.tsx';
import { toast } from '../../../ui/toast.ts';
import { useDataWords } from '../words/use-data-words.ts';
import { handOn, takeAway, type Taken } from './take-away.ts';

/** A copy of everything, to keep. */
export function TakeAway() {
  const { data } = useDataWords();
  const [taken, setTaken] = useState<Taken>(null);
  const [packing, setPacking] = useState(false);
  const take = async (): Promise<void> => {
    setPacking(true);
    try {
      setTaken(await takeAway());
      toast(data.taken);
    } catch {
      toast(data.takeFailed, 'info');
    }
    setPacking(false);
  };
  return (
    <Section title={data.take}>
      <Card className="stack">
        <Box as="p">{data.takeWords}</Box>
        {taken === null ? (
          <Button id="take-data" icon="download" disabled={packing} onPress={take}>
            {packing ? data.taking : data.takeDo}
          </Button>
        ) : (
          <Button
            id="hand-on-data"
            kind="primary"
            icon="message"
            onPress={() => handOn(taken).catch(() => undefined) /* closed without a chat: it can be pressed again */}
          >
            {data.handOn}
          </Button>
        )}
      </Card>
    </Section>
  );
}
