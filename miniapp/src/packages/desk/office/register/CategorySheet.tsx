import { useState } from 'react';
import type { CategoryView } from '@huiyin/shared/communities/community.contract';
import { categoryWord } from '@huiyin/shared/dispatch/category.words';
import { Box } from '../../../../ui/Box.tsx';
import { Choice } from '../../../../ui/Choice.tsx';
import { Sheet } from '../../../../ui/Sheet.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { useLanguage } from '../../../../words/language.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';

export interface CategorySheetProps {
  open: boolean;
  categories: readonly CategoryView[];
  value: string | null;
  onClose(): void;
  onChoose(code: string): void;
}

/** Every category of the house; a word narrows them, and Enter takes the first. */
export function CategorySheet({ open, categories, value, onClose, onChoose }: CategorySheetProps) {
  const { call: words } = useFrameWords();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const sought = typed.trim().toLowerCase();
  const options = categories
    .map(({ code, name, words: said }) => ({ value: code, name: categoryWord(code, name, language), said }))
    .filter(({ name, said }) => sought === '' || name.toLowerCase().includes(sought) || said.some((word) => word.includes(sought)));
  const choose = (code: string): void => {
    setTyped('');
    onChoose(code);
  };
  return (
    <Sheet open={open} title={words.categoryChange} onClose={onClose}>
      <Box className="stack">
        <TextField
          id="category-filter"
          label={words.categoryFilter}
          placeholder={words.categoryFilter}
          kind="search"
          autoFocus
          value={typed}
          onChange={setTyped}
          onEnter={() => {
            if (options[0]) choose(options[0].value);
          }}
        />
        {options.length === 0 ? (
          <Box as="p" className="muted">
            {words.categoryNone}
          </Box>
        ) : (
          <Choice label={words.category} options={options} value={value} onChoose={choose} />
        )}
      </Box>
    </Sheet>
  );
}
