import { problemOfWritten, NAME_LIMIT } from '../../../features/dispatch/written.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { MoneyField } from '../../../ui/MoneyField.tsx';
import { yuan } from '../../../ui/money.ts';
import { Tap } from '../../../ui/Tap.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useLanguage } from '../../../words/language.ts';
import { useFieldWords } from '../words/use-field-words.ts';
import { totalOf, type MaterialDraft } from './complete-draft.ts';

const MOST = 100;

/** What was used: what, how much, and what it costs. */
export function Materials({ materials, onChange }: { materials: readonly MaterialDraft[]; onChange(materials: MaterialDraft[]): void }) {
  const { complete } = useFieldWords();
  const language = useLanguage();
  const total = totalOf(materials);
  const change = (index: number, part: Partial<MaterialDraft>): void =>
    onChange(materials.map((material, other) => (other === index ? { ...material, ...part } : material)));
  return (
    <Box className="stack">
      {materials.map((material, index) => {
        const problem = problemOfWritten(material.name, language, NAME_LIMIT) ?? problemOfWritten(material.quantity, language, NAME_LIMIT);
        return (
          <Box key={index} className="material" role="group" label={complete.material(index + 1)}>
            <Box className="material-name">
              <TextField
                id={`material-name-${index}`}
                label={`${complete.material(index + 1)} ${complete.materialName}`}
                placeholder={complete.materialName}
                value={material.name}
                onChange={(name) => change(index, { name })}
              />
            </Box>
            <Box className="material-quantity">
              <Box className="material-label" hidden>
                {complete.materialQuantity}
              </Box>
              <TextField
                id={`material-quantity-${index}`}
                label={`${complete.material(index + 1)} ${complete.materialQuantity}`}
                value={material.quantity}
                onChange={(quantity) => change(index, { quantity })}
              />
            </Box>
            <Box className="material-amount">
              <Box className="material-label" hidden>
                {complete.materialAmount}
              </Box>
              <MoneyField
                id={`material-amount-${index}`}
                label={`${complete.material(index + 1)} ${complete.materialAmount}`}
                value={material.amount}
                onChange={(amount) => change(index, { amount })}
              />
            </Box>
            <Tap className="step-tool" label={complete.removeMaterial(index + 1)} onPress={() => onChange(materials.filter((_, other) => other !== index))}>
              <Icon name="x" size="s" />
            </Tap>
            {problem ? <Box className="form-error">{problem}</Box> : null}
          </Box>
        );
      })}
      {materials.length < MOST ? (
        <Button id="add-material" kind="weak" icon="plus" onPress={() => onChange([...materials, { name: '', quantity: '', amount: null }])}>
          {complete.addMaterial}
        </Button>
      ) : null}
      {total === null ? null : (
        <Box className="material-total">
          <Box as="span" className="grow">
            {complete.materialsTotal}
          </Box>
          <Box as="span">{yuan(total)}</Box>
        </Box>
      )}
    </Box>
  );
}
