import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import type { FilePurpose, FileView } from '@huiyin/shared/files/file.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { PhotoGrid } from '../../../features/files/PhotoGrid.tsx';
import { Box } from '../../../ui/Box.tsx';
import { useBoardWords } from '../words/use-board-words.ts';

/** What was photographed on the spot counts as before. */
const SIDES: readonly { side: 'before' | 'after'; purposes: readonly FilePurpose[] }[] = [
  { side: 'before', purposes: ['before', 'site'] },
  { side: 'after', purposes: ['after'] },
];

/** Before and after, side by side; where there is none after, why. */
export function OrderPhotos({ order, matter }: { order: OrderView; matter: MatterView }) {
  const { matter: words } = useBoardWords();
  const files = matter.timeline.filter(({ orderNumber }) => orderNumber === order.number).flatMap((entry) => entry.files);
  const of = (purposes: readonly FilePurpose[]): FileView[] => files.filter(({ purpose }) => purpose !== null && purposes.includes(purpose));
  const because = order.noPhotoReason;
  if (because === null && SIDES.every(({ purposes }) => of(purposes).length === 0)) return null;
  return (
    <Box className="desk-sides">
      {SIDES.map(({ side, purposes }) => (
        <Box key={side} className="desk-side">
          <Box className="desk-small">{words.sides[side]}</Box>
          {of(purposes).length > 0 ? (
            <PhotoGrid files={of(purposes)} />
          ) : (
            <Box className="desk-side-none">{side === 'after' && because !== null ? words.noPhotosBecause(because) : words.noPhotos}</Box>
          )}
        </Box>
      ))}
    </Box>
  );
}
