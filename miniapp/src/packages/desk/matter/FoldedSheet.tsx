import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Row, Rows } from '../../../ui/Row.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { FOR_A_CALLER } from '../steps/desk-steps.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import type { BarItem, BarName } from './bar.ts';

export interface FoldedSheetProps {
  open: boolean;
  matter: MatterView;
  items: readonly BarItem[];
  onChoose(name: BarName): void;
  onClose(): void;
}

const isForACaller = ({ name }: BarItem): boolean => (FOR_A_CALLER as readonly string[]).includes(name);

/** What is needed less often: what is done for somebody on the telephone, the rest, and the paper forms. */
export function FoldedSheet({ open, matter, items, onChoose, onClose }: FoldedSheetProps) {
  const { matter: words } = useBoardWords();
  const parts = [
    { title: words.forACaller, items: items.filter(isForACaller) },
    { title: words.otherSteps, items: items.filter((item) => !isForACaller(item)) },
  ].filter((part) => part.items.length > 0);
  const print = (form: 'order' | 'callback'): void => {
    onClose();
    void go.print(matter.id, form);
  };
  return (
    <Sheet open={open} title={words.more} onClose={onClose}>
      <Box className="folded">
        {parts.map((part) => (
          <Section key={part.title} title={part.title}>
            <Rows>
              {part.items.map((item) => (
                <Row
                  key={item.name}
                  id={`do-${item.name}`}
                  icon={item.icon}
                  title={words.bar[item.name]}
                  sub={words.hint[item.name]}
                  onPress={() => onChoose(item.name)}
                />
              ))}
            </Rows>
          </Section>
        ))}
        <Section title={words.paper}>
          <Rows>
            {matter.orders.length > 0 ? <Row id="print-order" icon="printer" title={words.printOrder} onPress={() => print('order')} /> : null}
            {matter.callback ? <Row id="print-callback" icon="printer" title={words.printCallback} onPress={() => print('callback')} /> : null}
            {matter.orders.length === 0 && !matter.callback ? <Row icon="info" title={words.nothingToPrint} /> : null}
          </Rows>
        </Section>
      </Box>
    </Sheet>
  );
}
