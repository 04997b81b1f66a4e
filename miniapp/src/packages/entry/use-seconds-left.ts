import { useEffect, useState } from 'react';
import { serverNow } from '../../api/clock.ts';

const A_SECOND = 1000;
const secondsTo = (moment: string): number => Math.max(0, Math.ceil((Date.parse(moment) - serverNow()) / A_SECOND));

/** How many whole seconds are left until then, by the server's clock; 0 once it is over. */
export function useSecondsLeft(moment: string): number {
  const [left, setLeft] = useState(() => secondsTo(moment));
  useEffect(() => {
    setLeft(secondsTo(moment));
    const timer = setInterval(() => setLeft(secondsTo(moment)), A_SECOND);
    return () => clearInterval(timer);
  }, [moment]);
  return left;
}
