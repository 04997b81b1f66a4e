import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { useFace } from './use-face.ts';

/** The resident who is signed in; whoever is not one is led to where they belong, and the page gets `null`. */
export const useResident = (): SessionView | null => useFace('home');
