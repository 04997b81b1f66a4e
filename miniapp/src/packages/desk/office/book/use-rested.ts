import { useEffect, useState } from 'react';

const WRITING_PAUSE = 300;

/** The words once nobody has typed for a moment. */
export function useRested(words: string): string {
  const [rested, setRested] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setRested(words), WRITING_PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  return rested;
}
