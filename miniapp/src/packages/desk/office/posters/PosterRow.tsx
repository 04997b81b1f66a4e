import type { PosterView } from '@huiyin/shared/publicity/poster.contract';
import { typedTextOf } from '@huiyin/shared/publicity/scan-scene';
import { Box } from '../../../../ui/Box.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Icon } from '../../../../ui/Icon.tsx';
import { RowMain } from '../../../../ui/RowMain.tsx';
import { Tag } from '../../../../ui/Tag.tsx';
import { Tap } from '../../../../ui/Tap.tsx';
import { usePostersWords } from '../../words/use-posters-words.ts';

export interface PosterRowProps {
  poster: PosterView;
  /** Where it is, unless all that is listed is there. */
  where: string | null;
  chosen: boolean;
  onChoose(on: boolean): void;
  onRename(): void;
  onRetire(): void;
}

/** A code that hangs somewhere: ticked to be printed, renamed, taken out of use. */
export function PosterRow({ poster, where, chosen, onChoose, onRename, onRetire }: PosterRowProps) {
  const { posters: words } = usePostersWords();
  const { label, scene, retiredAt } = poster;
  const main = <RowMain title={label} sub={[where, words.code(typedTextOf(scene))].filter(Boolean).join(' · ')} />;
  if (retiredAt !== null)
    return (
      <Box as="li" className="row-slot poster-row retired">
        <Box className="row">
          {main}
          <Tag>{words.retired}</Tag>
        </Box>
      </Box>
    );
  return (
    <Box as="li" className="row-slot poster-row">
      <Tap className="row" role="checkbox" checked={chosen} label={label} onPress={() => onChoose(!chosen)}>
        <Box as="block" hidden className={`check ${chosen ? 'on' : ''}`}>
          {chosen ? <Icon name="check" size="xs" /> : null}
        </Box>
        {main}
      </Tap>
      <Box className="poster-actions">
        <Button kind="text" label={words.renameOf(label)} onPress={onRename}>
          {words.rename}
        </Button>
        <Button kind="text" label={words.retireOf(label)} onPress={onRetire}>
          {words.retire}
        </Button>
      </Box>
    </Box>
  );
}
