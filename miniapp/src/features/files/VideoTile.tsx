import { useState } from 'react';
import { Box } from '../../ui/Box.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Picture } from '../../ui/Picture.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Tap } from '../../ui/Tap.tsx';
import { Video } from '../../ui/Video.tsx';
import { useWords } from '../../words/use-words.ts';

export interface VideoTileProps {
  src: string;
  /** A still of it, where there is one. */
  still?: string | null;
  /** Which of the step's videos it is, from 1. */
  index: number;
}

/** A short film among the photos; pressed, it plays. */
export function VideoTile({ src, still, index }: VideoTileProps) {
  const { kit, matter } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Tap className="photo-open" label={matter.playVideo(index)} onPress={() => setOpen(true)}>
        {still ? <Picture src={still} alt={kit.video} /> : null}
        <Box as="block" className={`photo-play ${still ? 'on-still' : ''}`}>
          <Icon name="play" size="l" filled />
          <Box as="span">{kit.video}</Box>
        </Box>
      </Tap>
      <Sheet open={open} title={kit.video} onClose={() => setOpen(false)}>
        <Box className="video-frame">
          <Video src={src} label={matter.playVideo(index)} />
        </Box>
      </Sheet>
    </>
  );
}
