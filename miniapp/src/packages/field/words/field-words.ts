import type { CompleteWords } from './complete-words.ts';
import type { QueueWords } from './queue-words.ts';
import type { StepWords } from './step-words.ts';

/** Every word of the field's screens that is not a word of the domain; a language that lacks one does not compile. */
export interface FieldWords {
  tabs: { label: string; toAccept: string; inProgress: string; callbacks: string; me: string };
  /** What waits to be sent, on every page of the field. */
  chip: { waiting(count: number): string; refused(count: number): string; hint: string; refusedHint: string };
  orders: {
    emptyToAccept: string;
    emptyToAcceptWords: string;
    emptyInProgress: string;
    emptyInProgressWords: string;
    round(round: number): string;
    nobody: string;
    waiting: string;
    accept: string;
    settled: Readonly<Record<'accepted' | 'assigned' | 'later', string>>;
    acceptedTitle(title: string): string;
    acceptedLater: string;
    open: string;
    assign: string;
    assignTitle: string;
    assigned(name: string): string;
    assignReason(name: string): string;
    corrective: string;
    correctiveHint: string;
    toRectify: string;
    toRectifyHint: string;
  };
  /** What one completed oneself. */
  completed: { title: string; sub: string; at(moment: string): string; emptyTitle: string; emptyWords: string; end: string };
  order: {
    title: string;
    urgent: string;
    urged(times: number): string;
    /** So many households have it. */
    joined(households: number): string;
    clocks: Readonly<Record<'accept' | 'remedy' | 'corrective' | 'appointment' | 'rectify', string>>;
    home: string;
    public: string;
    lives(household: string): string;
    call(name: string): string;
    callSomebody: string;
    callHint: string;
    noTelephone: string;
    said: string;
    /** Of the work that has to be done again. */
    saidAgain: string;
    note: string;
    notice(round: number): string;
    noticeFrom: string;
    earlier(count: number): string;
    plan: string;
    cause: string;
    stepsDone(done: number, all: number): string;
    /** A step that nobody ticked before the order was over. */
    notTicked: string;
    bring: string;
    assisting: string;
    corrective: string;
    correctiveBy(by: string): string;
    correctiveDone(done: string): string;
    done: string;
    before: string;
    after: string;
    noPhoto: string;
    materials: string;
    quoted: string;
    free: string;
    holder(name: string): string;
    heldByNobody: string;
    onItsWay(actions: string): string;
    more: string;
    moreTitle: string;
    forWorker(name: string): string;
  };
  steps: StepWords;
  complete: CompleteWords['complete'];
  result: CompleteWords['result'];
  queue: QueueWords;
}
