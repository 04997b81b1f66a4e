import { useState } from 'react';
import { categoryWord, departmentWord } from '@huiyin/shared/dispatch/category.words';
import { dayOf } from '@huiyin/shared/kernel/office-day';
import { PAGE_LIMIT } from '@huiyin/shared/kernel/paging';
import { timeOf } from '@huiyin/shared/kernel/spoken-time';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { RegisterLine } from '@huiyin/shared/matters/register.contract';
import { call } from '../../../../api/client.ts';
import { serverNow } from '../../../../api/clock.ts';
import { spokenError } from '../../../../api/refusal.ts';
import { saveText } from '../../../../api/save-text.ts';
import { lastKnownOffset } from '../../../../features/communities/use-community.ts';
import { toast } from '../../../../ui/toast.ts';
import { useLanguage } from '../../../../words/language.ts';
import { useComplaintWords, useWords } from '../../../../words/use-words.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { csvOf } from './csv.ts';
import type { RegisterPart } from './register-request.ts';

/** The most matters that one file holds, and the most pages that are asked for them. */
const FILE_ROWS = 5000;
const FILE_PAGES = FILE_ROWS / PAGE_LIMIT;

/** `2026-11-24 10:20` by the community's clock: what a spreadsheet reads as a time. */
function momentOf(iso: string | null | undefined): string {
  if (!iso) return '';
  const at = Date.parse(iso);
  return `${dayOf(at, lastKnownOffset())} ${timeOf(at, lastKnownOffset()).padStart(5, '0')}`;
}

/** One matter, one line: what is known of it, with all times. */
function useFileColumns(): readonly (readonly [name: string, cell: (line: RegisterLine) => string])[] {
  const { book } = useFrameWords();
  const words = useComplaintWords();
  const language = useLanguage();
  const { file } = book;
  const yes = (is: boolean): string => (is ? book.yes : '');
  return [
    [file.number, ({ number }) => number],
    [file.registered, ({ registeredAt }) => momentOf(registeredAt)],
    [file.source, ({ source }) => words.sources[source]],
    [file.reporter, ({ reporter }) => reporter ?? ''],
    [file.place, ({ place }) => place],
    [file.category, ({ category, categoryName }) => categoryWord(category, categoryName, language)],
    [file.kind, ({ kind }) => words.kinds[kind]],
    [file.urgent, ({ urgent }) => yes(urgent)],
    [file.title, ({ title }) => title],
    [file.department, ({ department, departmentName }) => departmentWord(department, departmentName, language)],
    [file.order, ({ order }) => order?.number ?? ''],
    [file.worker, ({ order }) => order?.workerName ?? ''],
    [file.completed, ({ order }) => momentOf(order?.completedAt)],
    [file.replied, ({ reply }) => momentOf(reply?.at)],
    [file.channel, ({ reply }) => (reply?.channel ? words.channels[reply.channel] : '')],
    [file.reply, ({ reply }) => reply?.words ?? ''],
    [file.state, ({ state }) => words.states[state].formal],
    [file.outcome, ({ outcome }) => (outcome ? words.outcomes[outcome] : '')],
    [file.round, ({ round }) => String(round)],
    [file.rated, ({ rated }) => yes(rated)],
    [file.closed, ({ closedAt }) => momentOf(closedAt)],
    [file.next, ({ next }) => (next ? words.commitments[next.kind].formal : '')],
    [file.due, ({ next }) => momentOf(next?.dueAt)],
  ];
}

/** Saves what of the register is filtered as a table, at most the newest `FILE_ROWS` of it; `read` is how many were read so far, `null` while nothing is saved. */
export function useBookFile(part: RegisterPart): { read: number | null; save(): Promise<void> } {
  const { book } = useFrameWords();
  const { kit } = useWords();
  const columns = useFileColumns();
  const [read, setRead] = useState<number | null>(null);
  const save = async (): Promise<void> => {
    setRead(0);
    try {
      const lines: RegisterLine[] = [];
      let next: string | null = null;
      for (let pages = 0; pages === 0 || (next !== null && pages < FILE_PAGES); pages++) {
        const page: Awaited<ReturnType<typeof readPage>> = await readPage(part, next);
        lines.push(...page.rows);
        next = page.next;
        setRead(lines.length);
      }
      const { from, to = dayOf(serverNow(), lastKnownOffset()) } = part;
      // Without a first day it begins with the first matter.
      const period = from === to ? to : [from, book.until, to].filter(Boolean).join(' ');
      saveText(book.fileName(period), csvOf([columns.map(([name]) => name), ...lines.map((line) => columns.map(([, cell]) => cell(line)))]));
      toast(next === null ? book.saved(lines.length) : book.savedPart(lines.length), next === null ? 'check' : 'info');
    } catch (reason) {
      toast(spokenError(reason, kit.awayWords), 'info');
    } finally {
      setRead(null);
    }
  };
  return { read, save };
}

const readPage = (part: RegisterPart, cursor: string | null) => call(endpoints.registerList, { ...part, limit: PAGE_LIMIT, ...(cursor ? { cursor } : {}) });
