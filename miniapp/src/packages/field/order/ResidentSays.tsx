import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { whatRemains } from '../../../features/complaints/what-remains.ts';
import { PhotoGrid } from '../../../features/files/PhotoGrid.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useFieldWords } from '../words/use-field-words.ts';

/** The resident's own words and photos, and what they said last of what remains. */
export function ResidentSays({ matter }: { matter: MatterView }) {
  const { order } = useFieldWords();
  const again = whatRemains(matter);
  return (
    <Card>
      <Box as="h2" className="section-title">
        {order.said}
      </Box>
      <Box className="order-said">{matter.text}</Box>
      {matter.files.length > 0 ? <PhotoGrid files={matter.files} /> : null}
      {again ? (
        <Box id="said-again">
          <Box as="h3" className="section-title">
            {order.saidAgain}
          </Box>
          <Box className="order-said">{again.words}</Box>
          {again.files.length > 0 ? <PhotoGrid files={again.files} /> : null}
        </Box>
      ) : null}
    </Card>
  );
}
