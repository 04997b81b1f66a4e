import { useEffect, useRef } from 'react';

/** The end of a list: coming near it asks for more, whichever part of the page scrolls. */
export function ReachEnd({ onReach }: { onReach(): unknown }) {
  const end = useRef<HTMLDivElement>(null);
  const latest = useRef(onReach);
  latest.current = onReach;
  useEffect(() => {
    if (end.current === null) return undefined;
    const near = new IntersectionObserver(([entry]) => entry?.isIntersecting && void latest.current(), { rootMargin: '400px' });
    near.observe(end.current);
    return () => near.disconnect();
  });
  return <div ref={end} aria-hidden="true" style={{ height: 1 }} />;
}
