import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const PROGRAM = ['-C', 'source', '--import', './scripts/ts.mjs', 'server/src/replay/replay.main.ts'];

/** Sentences of our own: a repair, a complaint, one with everything that is hard to keep, and one of 8,000 characters. */
const SENTENCES = [
  { title: '单元门关不上', text: '3 号楼 1 单元的单元门合页松了，关不上，晚上谁都能进。', at: '2026/1/5 9:00:00' },
  { title: '广场舞太吵', text: '每天晚上音响开到十点半，孩子没法睡觉，希望管一管。', at: 43512.5 },
  { title: '  前后有空格的标题 ', text: '\t第一行\n\n第三行 👨‍👩‍👧 𠮷野家门口 𪚥 “引号”和\\反斜杠\\  ', at: null },
  { title: '很长', text: '水管漏水。'.repeat(1599) + '完。', at: '' },
];

interface Ended {
  readonly code: number;
  readonly lines: readonly string[];
}

describe('replay', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-replay-spec-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function replayed(name: string, lines: readonly string[]): Promise<Ended> {
    const file = join(folder, name);
    writeFileSync(file, lines.join('\n'));
    const database = process.env.TEST_DATABASE_URL ? ['--database', process.env.TEST_DATABASE_URL] : [];
    return new Promise((resolve) => {
      execFile(process.execPath, [...PROGRAM, file, '--json', ...database], { cwd: PROJECT }, (error, stdout) =>
        resolve({ code: error ? Number(error.code) : 0, lines: stdout.trim().split('\n') }),
      );
    });
  }

  it('S1.1 S4.3 S10.3 every message goes the whole way over HTTP, arrives unchanged to the last character, and ends closed with nothing forgotten', async () => {
    const { code, lines } = await replayed(
      'whole.jsonl',
      SENTENCES.map((sentence) => JSON.stringify(sentence)),
    );
    const result = JSON.parse(lines.at(-1)!) as Record<string, unknown>;
    expect(Object.keys(result)).toEqual(['messages', 'unchanged', 'numbers', 'closed', 'forgotten', 'kept', 'due', 'msPerStep']);
    expect(result).toMatchObject({ messages: 4, unchanged: 4, numbers: 4, closed: 4, forgotten: 0 });
    expect(result.kept).toBe(result.due);
    expect(Object.keys(result.msPerStep as object)).toEqual(
      expect.arrayContaining(['register', 'verify', 'dispatch', 'accept', 'complete', 'reply', 'callback-satisfied', 'rate']),
    );
    expect(code).toBe(0);
  });

  it('a line that is no message, and a message that is refused, are named; the others go on, and the exit code says so', async () => {
    const { code, lines } = await replayed('broken.jsonl', [
      'not json',
      JSON.stringify({ title: '只有标题' }),
      '',
      JSON.stringify(SENTENCES[0]),
      JSON.stringify({ title: '太长', text: '长'.repeat(8000) }),
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Line 1 was left out: it is not JSON.',
        'Line 2 was left out: it has no "title" and "text" in words.',
        expect.stringMatching(/^Line 5: POST \/complaints was refused \(400 request\.invalid\)/),
      ]),
    );
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({ messages: 2, unchanged: 1, numbers: 1, closed: 1, forgotten: 0 });
    expect(code).toBe(1);
  });
});
