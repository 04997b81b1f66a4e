import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import type { RegisterPage } from '@huiyin/shared/matters/register.contract';
import { useSpoken } from '../../../../features/communities/use-spoken.ts';
import { Box } from '../../../../ui/Box.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { useFrameWords } from '../../words/use-frame-words.ts';

export interface BookWithinProps {
  page: RegisterPage;
  /** Every period is looked through: nothing lies further back. */
  wholeRegister: boolean;
  /** To a longer period. */
  onFurther(): void;
  onMore(): Promise<void>;
}

/** How far words were looked for, while that is not everywhere. */
export function BookWithin({ page: { rows, searchedBackTo }, wholeRegister, onFurther, onMore }: BookWithinProps) {
  const { book: words } = useFrameWords();
  const spoken = useSpoken();
  if (searchedBackTo === null && wholeRegister) return null;
  return (
    <Box className="book-within" role="status">
      <Box as="span">
        {searchedBackTo === null ? words.soughtWithin(rows.length) : words.soughtBackTo(spokenMoment(Date.parse(searchedBackTo), spoken), rows.length)}
      </Box>
      {searchedBackTo === null ? (
        <Button id="book-further" kind="text" onPress={onFurther}>
          {words.lookFurther}
        </Button>
      ) : (
        <Button id="book-back" kind="text" onPress={onMore}>
          {words.goOnBack}
        </Button>
      )}
    </Box>
  );
}
