import type { PictureProps } from './Picture.tsx';

/** A photo that fills its box. */
export function Picture({ src, alt }: PictureProps) {
  return <img className="picture" src={src} alt={alt} loading="lazy" draggable={false} />;
}
