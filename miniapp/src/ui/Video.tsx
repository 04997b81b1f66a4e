import { Video as WeChatVideo } from '@tarojs/components';

export interface VideoProps {
  src: string;
  label: string;
}

/** A short film with its controls. */
export function Video({ src, label }: VideoProps) {
  return <WeChatVideo className="video" src={src} controls objectFit="contain" ariaLabel={label} />;
}
