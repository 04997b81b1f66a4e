import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { PhotoGrid } from '../../../features/files/PhotoGrid.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useFieldWords } from '../words/use-field-words.ts';

/** The resident's own words and photos. */
export function ResidentSays({ matter }: { matter: MatterView }) {
  const { order } = useFieldWords();
  return (
    <Card>
      <Box as="h2" className="section-title">
        {order.said}
      </Box>
      <Box className="order-said">{matter.text}</Box>
      {matter.files.length > 0 ? <PhotoGrid files={matter.files} /> : null}
    </Card>
  );
}
