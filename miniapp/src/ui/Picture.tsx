import { Image } from '@tarojs/components';

export interface PictureProps {
  src: string;
  alt: string;
}

/** A photo that fills its box. */
export function Picture({ src, alt }: PictureProps) {
  return <Image className="picture" src={src} mode="aspectFill" lazyLoad ariaLabel={alt} />;
}
