import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { MoneyField } from '../../../ui/MoneyField.tsx';
import { yuan } from '../../../ui/money.ts';
import { Tap } from '../../../ui/Tap.tsx';
import { useFieldWords } from '../words/use-field-words.ts';

export interface QuotedProps {
  value: number | null;
  /** What the materials come to, in fen. */
  materials: number | null;
  onChange(value: number | null): void;
}

/** What the resident was told it costs; that nothing is charged is one tap. The callback compares it with what was collected. */
export function Quoted({ value, materials, onChange }: QuotedProps) {
  const { complete } = useFieldWords();
  return (
    <Box className="stack">
      <Box className="quoted-line">
        <Tap
          id="free"
          className={`chip ${value === 0 ? 'on' : ''}`}
          role="checkbox"
          checked={value === 0}
          label={complete.free}
          onPress={() => onChange(value === 0 ? null : 0)}
        >
          <Box as="span">{complete.free}</Box>
        </Tap>
        <Box className="grow">
          <MoneyField id="quoted" label={complete.quoted} value={value === 0 ? null : value} onChange={onChange} />
        </Box>
      </Box>
      {materials !== null && materials > 0 && value === null ? (
        <Button kind="text" onPress={() => onChange(materials)}>
          {complete.asMaterials(yuan(materials))}
        </Button>
      ) : null}
      {materials !== null && value !== null && value !== materials ? <Box className="t14 muted">{complete.differs(yuan(materials))}</Box> : null}
    </Box>
  );
}
