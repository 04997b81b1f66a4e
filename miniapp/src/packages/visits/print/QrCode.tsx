import { encode } from 'uqr';
import { Box } from '../../../ui/Box.tsx';
import { Picture } from '../../../ui/Picture.tsx';

/** The modules of a code as one drawing, so that paper shows them as sharp as it can. */
export function qrDrawing(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
}

/** A code to scan. */
export const QrCode = ({ text, name }: { text: string; name: string }) => (
  <Box className="qr">
    <Picture src={`data:image/svg+xml,${encodeURIComponent(qrDrawing(text))}`} alt={name} eager />
  </Box>
);
