import { useEffect, useRef, useState } from 'react';
import type { SignInRequestState, SignInRequestView } from '@huiyin/shared/accounts/wechat.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { call } from '../../../api/client.ts';
import { NoAnswer } from '../../../api/refusal.ts';

export interface AskedSignIn {
  request: SignInRequestView | null;
  state: SignInRequestState;
  /** The code could not be had at all. */
  error: unknown;
  /** There is no network to look how far it is. */
  away: boolean;
  askAnew(): Promise<void>;
  look(): Promise<void>;
  /** The two minutes are over. */
  end(): void;
}

const WAITING: SignInRequestState = { state: 'waiting' };

/** A request of this computer to be signed in, from the code to the answer of the telephone. */
export function useSignInRequest(): AskedSignIn {
  const [request, setRequest] = useState<SignInRequestView | null>(null);
  const [state, setState] = useState(WAITING);
  const [error, setError] = useState<unknown>();
  const [away, setAway] = useState(false);
  const looking = useRef(false);
  const askAnew = async (): Promise<void> => {
    setError(undefined);
    setRequest(null);
    try {
      setRequest(await call(endpoints.askToSignIn, {}));
      setState(WAITING);
    } catch (reason) {
      setError(reason);
    }
  };
  const look = async (): Promise<void> => {
    if (request === null || looking.current) return; // an approval is told once: two looks at a time would lose it
    looking.current = true;
    try {
      setState(await call(endpoints.lookAtSignIn, { id: request.id, secret: request.secret }));
      setAway(false);
    } catch (reason) {
      setAway(true);
      if (!(reason instanceof NoAnswer)) setState({ state: 'over' });
    } finally {
      looking.current = false;
    }
  };
  useEffect(() => void askAnew(), []);
  return { request, state, error, away, askAnew, look, end: () => setState({ state: 'over' }) };
}
