import { useRef } from 'react';

export type Press = () => void | Promise<unknown>;

/** A press while the one before is still being worked on is no second press. */
export function usePressOnce(onPress: Press): () => void {
  const working = useRef(false);
  return () => {
    if (working.current) return;
    const work = onPress();
    if (!(work instanceof Promise)) return;
    working.current = true;
    const done = (): void => {
      working.current = false;
    };
    void work.then(done, done);
  };
}
