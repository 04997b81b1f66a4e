import { Image } from '@tarojs/components';

export interface PictureProps {
  src: string;
  alt: string;
  /** It is needed at once, also where it is not in sight: for print. */
  eager?: boolean;
}

/** A photo that fills its box. */
export function Picture({ src, alt, eager = false }: PictureProps) {
  return <Image className="picture" src={src} mode="aspectFill" lazyLoad={!eager} ariaLabel={alt} />;
}
