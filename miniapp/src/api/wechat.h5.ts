import { standInTelephone } from './stand-in-telephone.h5.ts';

/** A browser has no WeChat; one that was made a telephone of the stand-in has. */
export const hasWechat = (): boolean => standInTelephone.read() !== null;

/** A code that tells the server once who this is. */
export const loginCode = (): Promise<string> => standInTelephone.code('login-codes');
