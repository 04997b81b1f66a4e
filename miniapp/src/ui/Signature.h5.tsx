import { useEffect, useRef, type PointerEvent } from 'react';
import { newKey } from '../api/new-key.ts';
import { whileKeeping } from '../api/photos-in-hand.ts';
import { photoStore } from '../api/photo-store.h5.ts';
import type { LocalPhoto } from '../api/photo-store.ts';
import type { SignatureProps } from './Signature.tsx';
import { SignatureFrame } from './SignatureFrame.tsx';
import { drawStrokes, type Stroke } from './strokes.ts';

/** The picture as it is kept: ink on white, for a small copy of it may not know transparency. */
function pngOf(canvas: HTMLCanvasElement): Promise<Blob | null> {
  const paper = document.createElement('canvas');
  paper.width = canvas.width;
  paper.height = canvas.height;
  const pen = paper.getContext('2d');
  if (pen) {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, paper.width, paper.height);
    pen.drawImage(canvas, 0, 0);
  }
  return new Promise((resolve) => paper.toBlob(resolve, 'image/png'));
}

/** Makes the canvas as fine as the screen and draws on it what was written: the picture that was kept, then the strokes since. */
function redraw(canvas: HTMLCanvasElement, base: CanvasImageSource | null, strokes: readonly Stroke[]): void {
  const { clientWidth: width, clientHeight: height } = canvas;
  const scale = Math.max(2, devicePixelRatio);
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.scale(scale, scale);
  if (base) pen.drawImage(base, 0, 0, width, height);
  drawStrokes(pen, strokes);
}

/** A name written with finger, pen or mouse; every stroke is kept on the device at once. */
export function Signature({ id, label, value, onChange }: SignatureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const base = useRef<CanvasImageSource | null>(null);
  const strokes = useRef<Stroke[]>([]);
  const drawing = useRef(false);
  const kept = useRef(value);
  kept.current = value;

  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const show = (): void => redraw(element, base.current, strokes.current);
    const resized = new ResizeObserver(show);
    resized.observe(element);
    if (kept.current)
      void photoStore.bytes(kept.current.id).then(async (photo) => {
        base.current = photo && (await createImageBitmap(photo.blob));
        show();
      });
    return () => resized.disconnect();
  }, []);

  const at = ({ nativeEvent: { offsetX: x, offsetY: y } }: PointerEvent): void => {
    const stroke = strokes.current.at(-1);
    const pen = canvas.current?.getContext('2d');
    if (!drawing.current || !stroke || !pen) return;
    stroke.push({ x, y });
    drawStrokes(pen, [stroke.slice(-2)]);
  };
  const begin = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = true;
    strokes.current.push([]);
    at(event);
  };
  const keep = async (): Promise<void> => {
    const blob = canvas.current && (await pngOf(canvas.current));
    if (!blob) return;
    const before = kept.current;
    const photo: LocalPhoto = { id: newKey(), name: 'signature.png', mediaType: 'image/png' };
    await photoStore.keep(photo, blob);
    kept.current = photo;
    onChange(photo);
    if (before) await photoStore.forget(before.id);
  };
  const end = (): void => {
    if (!drawing.current) return;
    drawing.current = false;
    void whileKeeping(keep());
  };
  const clear = async (): Promise<void> => {
    const before = kept.current;
    base.current = null;
    strokes.current = [];
    if (canvas.current) redraw(canvas.current, null, []);
    onChange(null);
    if (before) await photoStore.forget(before.id);
  };
  return (
    <SignatureFrame id={id} signed={value !== null} onClear={clear}>
      <canvas
        ref={canvas}
        id={id}
        className="signature-canvas"
        role="img"
        aria-label={label}
        onPointerDown={begin}
        onPointerMove={at}
        onPointerUp={end}
        onPointerCancel={end}
      />
    </SignatureFrame>
  );
}
