import type { FileView } from '@huiyin/shared/files/file.contract';
import { fileAddress } from '../../../api/client.ts';
import { Box } from '../../../ui/Box.tsx';
import { Picture } from '../../../ui/Picture.tsx';

/** Photos as small figures of a form, whole and side by side. */
export const Figures = ({ photos, name, size = '' }: { photos: readonly FileView[]; name: string; size?: '' | 'small' }) => (
  <Box className={`paper-photos ${size}`}>
    {photos.map((photo, index) => (
      <Box key={photo.id} className="paper-photo">
        <Picture src={fileAddress(photo.thumbnailUrl ?? photo.url)} alt={`${name} ${index + 1}`} eager />
      </Box>
    ))}
  </Box>
);
