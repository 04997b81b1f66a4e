import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The programs run compiled and, while they are worked on, as TypeScript. */
const EXTENSION = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

interface Message {
  readonly answer?: unknown;
  readonly failure?: string;
}

/** A process of the bench, asked one thing at a time; ended by its own id. */
export class Child {
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(private readonly process: ChildProcess) {}

  /** `path` is relative to this folder and has no extension. */
  static start(path: string, flags: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): Child {
    const file = fileURLToPath(new URL(`${path}${EXTENSION}`, import.meta.url));
    const child = fork(file, [], {
      execArgv: [...process.execArgv, ...flags],
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    return new Child(child);
  }

  get pid(): number {
    return this.process.pid!;
  }

  /** @throws Error with what went wrong over there */
  ask<Answer>(question: object): Promise<Answer> {
    const mine = this.turn.then(() => this.once<Answer>(question));
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private once<Answer>(question: object): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`A process of the bench ended by itself with ${code}.`));
      this.process.once('exit', ended);
      this.process.once('message', ({ answer, failure }: Message) => {
        this.process.off('exit', ended);
        if (failure === undefined) resolve(answer as Answer);
        else reject(new Error(failure));
      });
      this.process.send(question);
    });
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGTERM');
    await gone;
  }
}

/** Inside a child: answers each question by its `what`. */
export function answerParent(answers: Readonly<Record<string, (question: never) => unknown>>): void {
  process.on('message', (question: { readonly what: string }) => {
    const answer = async () => answers[question.what]!(question as never);
    answer().then(
      (found) => process.send!({ answer: found ?? null }),
      (error: unknown) => process.send!({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
  process.once('disconnect', () => process.exit(0));
}
