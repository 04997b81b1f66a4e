import type { ConsentMoment } from '@huiyin/shared/notifications/message.policy';
import { StepSheet } from '../../../features/complaints/StepSheet.tsx';
import { useWords } from '../../../words/use-words.ts';

export interface UrgeSheetProps {
  matterId: string;
  open: boolean;
  moment: ConsentMoment | null;
  onClose(): void;
  onTaken(said: string): Promise<void>;
}

/** 催办: what it does, and a word if one likes. */
export function UrgeSheet(props: UrgeSheetProps) {
  const { matter: words } = useWords();
  return (
    <StepSheet
      {...props}
      action="urge"
      words={{
        title: words.urgeTitle,
        hint: words.urgeWords,
        placeholder: words.urgePlaceholder,
        send: words.urgeSend,
        missing: '',
        taken: words.urged,
      }}
      extra={{}}
      withPhotos={false}
      requestOf={({ words: said }) => (said === '' ? {} : { words: said })}
      enough={() => true}
    />
  );
}
