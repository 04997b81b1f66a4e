import { Banner } from '../../ui/Banner.tsx';
import { useWords } from '../../words/use-words.ts';

/** The device has no room for what is being written: it lives as long as the page. */
export function Unkept({ unkept }: { unkept: boolean }) {
  const { sends } = useWords();
  if (!unkept) return null;
  return (
    <Banner icon="alert" tone="warn">
      {sends.unkept}
    </Banner>
  );
}
