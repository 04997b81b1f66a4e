import { useWords } from '../../words/use-words.ts';
import { StepSheet } from './StepSheet.tsx';

export interface NotSolvedSheetProps {
  matterId: string;
  open: boolean;
  onClose(): void;
  onTaken(said: string): Promise<void>;
}

/** Still not solved: what remains, in words. */
export function NotSolvedSheet(props: NotSolvedSheetProps) {
  const { matter: words } = useWords();
  return (
    <StepSheet
      {...props}
      action="not-solved"
      words={{
        title: words.notSolvedTitle,
        hint: words.notSolvedWords,
        placeholder: words.notSolvedPlaceholder,
        send: words.notSolvedSend,
        missing: words.notSolvedPlaceholder,
        taken: words.reopened,
      }}
      extra={{}}
      requestOf={({ words: remains }) => ({ remains })}
      enough={(draft) => draft.words.trim() !== ''}
    />
  );
}
