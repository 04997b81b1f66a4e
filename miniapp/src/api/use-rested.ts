import { useEffect, useState } from 'react';

/** A value once it has been the same for `pauseMs`, so that not every key that is pressed asks; what is cleared (`null`) is forgotten at once. */
export function useRested<Value>(value: Value, pauseMs: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), value === null ? 0 : pauseMs);
    return () => clearTimeout(timer);
    // As written it says all that there is to know of the value.
  }, [JSON.stringify(value)]);
  return rested;
}
