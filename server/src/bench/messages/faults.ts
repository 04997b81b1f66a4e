const PATH = '/cgi-bin/message/subscribe/send';
const SHARE = 0.02;

/** One send in ten goes wrong: busy, cut off before and after it was done, the minute's count, a token that has just died. */
export const FAULTS_OF_SENDING = [
  { path: PATH, share: SHARE, seed: 1, kind: 'errcode', errcode: -1 },
  { path: PATH, share: SHARE, seed: 2, kind: 'reset' },
  { path: PATH, share: SHARE, seed: 3, kind: 'reset', isDone: true },
  { path: PATH, share: SHARE, seed: 4, kind: 'errcode', errcode: 45011 },
  { path: PATH, share: SHARE, seed: 5, kind: 'revoke-token' },
] as const;
