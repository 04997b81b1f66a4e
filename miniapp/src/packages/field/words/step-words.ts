/** A step that asks for words: its title, what stands in the empty field, its button, what is missing, what is said once it is taken. */
interface WordsStep {
  title: string;
  placeholder: string;
  send: string;
  missing: string;
  done: string;
}

/** The words of the steps of an order. */
export interface StepWords {
  notYet: string;
  past: string;
  callback: string;
  print: string;
  accept: { done: string };
  /** Beside the main button there is room for little. */
  short: Readonly<Record<'hold' | 'return', string>>;
  arrive: WordsStep & { hint: string; phrases: readonly string[] };
  diagnose: {
    title: string;
    cause: string;
    causePlaceholder: string;
    steps: string;
    stepsHint: string;
    step(position: number): string;
    stepPlaceholder: string;
    addStep: string;
    removeStep(position: number): string;
    moveUp(position: number): string;
    materials: string;
    materialsPlaceholder: string;
    assisting: string;
    corrective: string;
    correctiveHint: string;
    correctivePlaceholder: string;
    correctiveBy: string;
    inDays: Readonly<Record<'three' | 'seven' | 'fourteen' | 'thirty', string>>;
    send: string;
    causeMissing: string;
    stepsMissing: string;
    byMissing: string;
    correctiveMissing: string;
    done: string;
  };
  hold: {
    title: string;
    hint: string;
    reason: string;
    madeSafe: string;
    madeSafePlaceholder: string;
    phrases: readonly string[];
    next: string;
    send: string;
    reasonMissing: string;
    madeSafeMissing: string;
    nextMissing: string;
    done: string;
  };
  appoint: WordsStep & { hint: string; note: string };
  return: WordsStep & {
    first: string;
    later: string;
    why: string;
    whyMissing: string;
    words: string;
    notMine: string;
    cannot: string;
    phrases: Readonly<Record<'notMine' | 'cannot', readonly string[]>>;
    reason(why: string, words: string): string;
  };
  reassign: WordsStep & { hint(name: string): string; reason: string; phrases: readonly string[]; workerMissing: string };
  corrective: WordsStep & { planned(words: string): string; what: string };
  rectify: WordsStep & {
    hint: string;
    remains: string;
    notice: string;
    by: string;
    choices: Readonly<Record<'today' | 'tomorrow' | 'three', string>>;
    byMissing: string;
  };
  reply: WordsStep & { words: string; channel: string; channelMissing: string };
  note: WordsStep & { hint: string };
}
