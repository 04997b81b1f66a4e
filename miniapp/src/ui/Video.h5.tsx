import type { VideoProps } from './Video.tsx';

/** A short film with its controls. */
export function Video({ src, label }: VideoProps) {
  return <video className="video" src={src} controls playsInline preload="metadata" aria-label={label} />;
}
