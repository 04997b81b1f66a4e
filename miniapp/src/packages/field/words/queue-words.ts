/** The words of what waits to be sent. */
export interface QueueWords {
  title: string;
  sending: string;
  offline: string;
  stopped: string;
  hints: Readonly<Record<'sending' | 'offline' | 'stopped', string>>;
  conflict(title: string): string;
  conflictHint: string;
  yours: string;
  server: string;
  serverUnknown: string;
  system: string;
  givenTo(name: string): string;
  now(state: string): string;
  behind(steps: string): string;
  photosSent(done: number, all: number): string;
  sent: string;
  waits: string;
  beingSent: string;
  refused: string;
  doneAt(moment: string): string;
  again: string;
  againSent: string;
  againRefused: string;
  againLater: string;
  drop: string;
  dropOne: string;
  dropAll(behind: number): string;
  dropQuestion: string;
  dropWords: string;
  dropKeep: string;
  dropped: string;
  call: string;
  emptyTitle: string;
  emptyWords: string;
  note: string;
  retry: string;
}
