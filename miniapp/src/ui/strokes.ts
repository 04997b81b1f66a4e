export interface Point {
  x: number;
  y: number;
}
/** From where the pen touched until it was lifted. */
export type Stroke = Point[];

const WIDTH = 3;
const INK = '#1f2a2e';

/** Draws strokes; a touch without a way is a dot. */
export function drawStrokes(pen: CanvasRenderingContext2D, strokes: readonly Stroke[]): void {
  pen.lineWidth = WIDTH;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.strokeStyle = INK;
  for (const [first, ...rest] of strokes) {
    if (!first) continue;
    pen.beginPath();
    pen.moveTo(first.x, first.y);
    for (const { x, y } of rest.length > 0 ? rest : [first]) pen.lineTo(x, y);
    pen.stroke();
  }
}
