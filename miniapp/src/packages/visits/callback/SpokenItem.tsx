import type { ReactNode } from 'react';
import type { SpokenItemName } from '../words/visits-words.ts';
import { useVisitsWords } from '../words/use-visits-words.ts';
import type { KeptCallback } from './callback-draft.ts';
import { isAnswered } from './five-items.ts';
import { Item } from './Item.tsx';
import { WordsField } from './WordsField.tsx';

export interface ItemOfDraft {
  kept: KeptCallback;
  missing: boolean;
}

/** An item that is answered in words. */
export function SpokenItem({ item, kept, missing, children }: ItemOfDraft & { item: SpokenItemName; children?: ReactNode }) {
  const { items } = useVisitsWords();
  const { draft, change } = kept;
  const answer = draft[item];
  return (
    <Item
      item={item}
      answered={isAnswered(item, draft, null)}
      missing={missing}
      because={answer.because}
      onBecause={(because) => change({ [item]: { ...answer, because } })}
    >
      <WordsField
        id={`${item}-words`}
        label={items.names[item]}
        placeholder={items.hints[item]}
        value={answer.words}
        often={items.often[item]}
        onChange={(words) => change({ [item]: { ...answer, words } })}
      />
      {children}
    </Item>
  );
}
