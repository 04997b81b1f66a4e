import { useEffect, useRef } from 'react';
import Taro from '@tarojs/taro';
import { Canvas, type CanvasTouchEvent } from '@tarojs/components';
import { newKey } from '../api/new-key.ts';
import { whileKeeping } from '../api/photos-in-hand.ts';
import { photoStore, type LocalPhoto } from '../api/photo-store.ts';
import { drawStrokes, type Stroke } from './strokes.ts';
import { SignatureFrame } from './SignatureFrame.tsx';

export interface SignatureProps {
  id: string;
  label: string;
  value: LocalPhoto | null;
  onChange(value: LocalPhoto | null): void;
}

interface Surface {
  canvas: Taro.Canvas;
  pen: CanvasRenderingContext2D;
  width: number;
  height: number;
}

/** White paper: a small copy of the picture may not know transparency. */
function whiten({ pen, width, height }: Surface): void {
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
}

const surfaceOf = (id: string): Promise<Surface | null> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true }, (found: { node?: Taro.Canvas; width?: number; height?: number } | null) => {
        if (!found?.node) return resolve(null);
        const { node: canvas, width = 0, height = 0 } = found;
        const scale = Taro.getWindowInfo().pixelRatio;
        canvas.width = width * scale;
        canvas.height = height * scale;
        const pen = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
        pen.scale(scale, scale);
        const surface = { canvas, pen, width, height };
        whiten(surface);
        resolve(surface);
      })
      .exec();
  });

/** Draws a picture kept on the device over the whole surface. */
const drawKept = async ({ canvas, pen, width, height }: Surface, photoId: string): Promise<void> => {
  const path = await photoStore.path(photoId);
  if (path === null) return;
  const image = canvas.createImage();
  image.onload = () => pen.drawImage(image as unknown as CanvasImageSource, 0, 0, width, height);
  image.src = path;
};

/** A name written with the finger; every stroke is kept on the device at once. */
export function Signature({ id, label, value, onChange }: SignatureProps) {
  const surface = useRef<Surface | null>(null);
  const stroke = useRef<Stroke>([]);
  const kept = useRef(value);
  kept.current = value;

  useEffect(() => {
    Taro.nextTick(() => {
      void surfaceOf(id).then(async (found) => {
        surface.current = found;
        if (found && kept.current) await drawKept(found, kept.current.id);
      });
    });
  }, [id]);

  const at = ({ touches }: CanvasTouchEvent): void => {
    const [touch] = touches;
    if (!touch || !surface.current) return;
    stroke.current.push({ x: touch.x, y: touch.y });
    drawStrokes(surface.current.pen, [stroke.current.slice(-2)]);
  };
  const keep = async (): Promise<void> => {
    if (!surface.current || stroke.current.length === 0) return;
    stroke.current = [];
    const before = kept.current;
    const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: surface.current.canvas, fileType: 'png' });
    const photo: LocalPhoto = { id: newKey(), name: 'signature.png', mediaType: 'image/png' };
    await photoStore.keep(photo, tempFilePath);
    kept.current = photo;
    onChange(photo);
    if (before) await photoStore.forget(before.id);
  };
  const clear = async (): Promise<void> => {
    const before = kept.current;
    if (surface.current) whiten(surface.current);
    onChange(null);
    if (before) await photoStore.forget(before.id);
  };
  return (
    <SignatureFrame id={id} signed={value !== null} onClear={clear}>
      <Canvas
        type="2d"
        id={id}
        className="signature-canvas"
        disableScroll
        ariaLabel={label}
        onTouchStart={(event) => {
          stroke.current = [];
          at(event);
        }}
        onTouchMove={at}
        onTouchEnd={() => void whileKeeping(keep())}
      />
    </SignatureFrame>
  );
}
