import { open } from 'node:fs/promises';

/** A message as somebody once sent it; `at` and whatever else a line has is of no use here. */
export interface Message {
  readonly line: number;
  /** Title and text, as a resident would have written them into one field. */
  readonly text: string;
}
export interface BadLine {
  readonly line: number;
  readonly reason: string;
}
export interface ReadMessages {
  readonly messages: readonly Message[];
  readonly bad: readonly BadLine[];
}

function messageOf(json: string, line: number): Message | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { line, reason: 'it is not JSON' };
  }
  const { title, text } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof title !== 'string' || typeof text !== 'string') return { line, reason: 'it has no "title" and "text" in words' };
  return { line, text: `${title}\n${text}` };
}

/** Reads a file with one message a line (`{"title","text"}`); empty lines are none. @throws Error where the file cannot be read */
export async function readMessages(file: string): Promise<ReadMessages> {
  const messages: Message[] = [];
  const bad: BadLine[] = [];
  let line = 0;
  const handle = await open(file);
  for await (const json of handle.readLines()) {
    line++;
    if (json.trim() === '') continue;
    const read = messageOf(line === 1 ? json.replace(/^\uFEFF/, '') : json, line);
    if ('reason' in read) bad.push(read);
    else messages.push(read);
  }
  return { messages, bad };
}
