import { useState } from 'react';
import { LANGUAGES } from '@huiyin/shared/kernel/language';
import { Choice } from '../../ui/Choice.tsx';
import { Row } from '../../ui/Row.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { toast } from '../../ui/toast.ts';
import { LANGUAGE_NAMES, useLanguageChoice } from '../../words/language.ts';
import { useWords } from '../../words/use-words.ts';

/** The language of the screens, and the way to another. */
export function LanguageRow() {
  const { me } = useWords();
  const { language, choose } = useLanguageChoice();
  const [open, setOpen] = useState(false);
  return (
    <Row id="language" icon="globe" title={me.language} value={LANGUAGE_NAMES[language]} onPress={() => setOpen(true)}>
      <Sheet open={open} title={me.language} onClose={() => setOpen(false)}>
        <Choice
          label={me.language}
          options={LANGUAGES.map((value) => ({ value, name: LANGUAGE_NAMES[value] }))}
          value={language}
          onChoose={(chosen) => {
            setOpen(false);
            void choose(chosen).catch(() => toast(me.languageAway));
          }}
        />
      </Sheet>
    </Row>
  );
}
