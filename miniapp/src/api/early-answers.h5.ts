interface EarlyAnswer {
  statusCode: number;
  data: unknown;
  header: Readonly<Record<string, string>>;
}
interface EarlyAnswers {
  headers: Readonly<Record<string, string>>;
  byAddress: Map<string, Promise<EarlyAnswer | undefined>>;
}

const OK = 200;
const asked = (globalThis as { earlyAnswers?: EarlyAnswers }).earlyAnswers;

/** The answer to what config/ask-early.js asked for before the app had come, to be had once; `undefined`: it has to be asked for now. */
export async function earlyAnswer(url: string, sender: Readonly<Record<string, string>>): Promise<EarlyAnswer | undefined> {
  const answer = asked?.byAddress.get(url);
  asked?.byAddress.delete(url);
  const sameSender = Object.entries(sender).every(([name, value]) => asked?.headers[name] === value);
  return sameSender ? answer : undefined;
}

/** Hands out what came before the app, so that the first drawing has it. */
export function eachEarlyAnswer(take: (url: string, data: unknown) => void): void {
  for (const [url, coming] of asked?.byAddress ?? [])
    void coming.then((answer) => {
      if (answer?.statusCode === OK && asked?.byAddress.has(url)) take(url, answer.data);
    });
}
