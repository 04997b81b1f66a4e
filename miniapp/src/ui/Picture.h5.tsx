import type { PictureProps } from './Picture.tsx';

/** A photo that fills its box. */
export function Picture({ src, alt, eager = false }: PictureProps) {
  return <img className="picture" src={src} alt={alt} loading={eager ? 'eager' : 'lazy'} draggable={false} />;
}
