import { departmentWord } from '@huiyin/shared/dispatch/category.words';
import { useCommunity } from '../../../../features/communities/use-community.ts';
import { Box } from '../../../../ui/Box.tsx';
import { FormRow } from '../../../../ui/FormRow.tsx';
import { Tap } from '../../../../ui/Tap.tsx';
import { useLanguage } from '../../../../words/language.ts';
import { useFieldWords } from '../../words/use-field-words.ts';

export interface AssistingDepartmentsProps {
  /** The department that does it itself, and is not asked to help. */
  own: string;
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}

/** Who else is needed: any number of the other departments. */
export function AssistingDepartments({ own, chosen, onChange }: AssistingDepartmentsProps) {
  const { diagnose } = useFieldWords().steps;
  const language = useLanguage();
  const others = useCommunity()?.departments.filter(({ code }) => code !== own) ?? [];
  if (others.length === 0) return null;
  return (
    <FormRow label={diagnose.assisting}>
      <Box className="chips" role="group" label={diagnose.assisting}>
        {others.map(({ code, name }) => {
          const on = chosen.includes(code);
          return (
            <Tap
              key={code}
              className={`chip ${on ? 'on' : ''}`}
              role="checkbox"
              checked={on}
              label={departmentWord(code, name, language)}
              onPress={() => onChange(on ? chosen.filter((other) => other !== code) : [...chosen, code])}
            >
              <Box as="span">{departmentWord(code, name, language)}</Box>
            </Tap>
          );
        })}
      </Box>
    </FormRow>
  );
}
