import { complaintWords } from '@huiyin/shared/complaints/complaint.words';
import type { Language } from '@huiyin/shared/kernel/language';
import { exportWords } from '@huiyin/shared/privacy/export.words';
import type { OwnMatter } from './own-matters.ts';
import type { OwnRecords } from './own-records.ts';

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (words: string): string => words.replace(/[&<>"']/g, (letter) => ESCAPED[letter]!);
/** In China's time, which is that of every community. */
const moment = (iso: string): string => new Date(Date.parse(iso) + 480 * 60_000).toISOString().slice(0, 16).replace('T', ' ');

const list = (lines: readonly string[], none: string): string =>
  lines.length === 0 ? `<p>${escaped(none)}</p>` : `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;
const STYLE =
  'body{font:16px/1.6 sans-serif;max-width:46em;margin:2em auto;padding:0 1em}article{border-top:1px solid #ccc;padding:1em 0}pre{white-space:pre-wrap;font:inherit}';

function* matterParts({ number, title, text, place, state, registeredAt, rating, story }: OwnMatter, language: Language): Generator<string> {
  const { states, roles, actions, verdicts } = complaintWords(language);
  const words = exportWords(language);
  yield `<article><h3>${escaped(`${number} ${title}`)}</h3><p>${escaped(`${moment(registeredAt)} · ${words.place} ${place} · ${states[state].said}`)}</p><pre>${escaped(text)}</pre>`;
  const lines = story.map(({ at, action, by, name, words: said }) =>
    [moment(at), by === 'system' ? '' : `${name ?? ''} ${roles[by]}`.trim(), actions[action].happened, said ?? ''].filter(Boolean).join(' · '),
  );
  yield list(lines, words.none);
  if (rating) yield `<p>${escaped(`${words.rating} ${verdicts[rating.verdict]} ${rating.words ?? ''}`)}</p>`;
  yield '</article>';
}

/** Everything that is kept of somebody, to be read by them: one page without scripts, part by part. */
export async function* exportPage(
  { madeAt, profiles, sessions, notices, readings, consents }: OwnRecords,
  matters: AsyncIterable<OwnMatter>,
  language: Language,
): AsyncGenerator<string> {
  const words = exportWords(language);
  const { roles } = complaintWords(language);
  yield `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${STYLE}</style>`;
  yield `<h1>${words.title}</h1><p>${escaped(words.made(moment(madeAt)))}</p><h2>${words.profile}</h2>`;
  yield list(
    profiles.map(({ community, role, name, telephone, household }) =>
      [community, roles[role], name, telephone ?? '', household ?? ''].filter(Boolean).join(' · '),
    ),
    words.none,
  );
  yield `<h2>${words.readings}</h2>`;
  yield list(
    readings.map(({ at, role, name, number }) => `${moment(at)} · ${name} ${roles[role]} · ${number ?? words.readingNoMatter}`),
    words.readingsNone,
  );
  yield `<h2>${words.matters}</h2>`;
  for await (const matter of matters) yield* matterParts(matter, language);
  yield `<p>${words.photos}</p><h2>${words.sessions}</h2>`;
  yield list(
    sessions.map(({ device, lastUsedAt }) => `${moment(lastUsedAt)} · ${device ?? '—'}`),
    words.none,
  );
  yield `<h2>${words.notices}</h2>`;
  yield list(
    notices.map(({ at, number, title }) => `${moment(at)} · ${number} ${title}`),
    words.none,
  );
  yield `<h2>${words.consents}</h2>`;
  yield list(
    consents.map(({ version, at }) => `${version} · ${moment(at)}`),
    words.none,
  );
}
