import { newTraceId } from './identifiers.ts';
import type { People } from './people.ts';
import { Refusal } from './refusal.ts';
import type { StandInSettings, Suggestion } from './settings.ts';

const LONGEST = 2_500;
const NORMAL = 100;
const GRAVITY: readonly Suggestion[] = ['pass', 'review', 'risky'];

/** The scenes that the content checks know: profile, comment, forum, social log. @throws Refusal 40129 */
export function mustBeScene(scene: unknown): void {
  if (![1, 2, 3, 4].includes(scene as number)) throw new Refusal(40129, 'invalid scene');
}

/** @throws Refusal 47001: the first version of both checks is not answered any more */
export function mustBeSecondVersion(version: unknown): void {
  if (version !== 2) throw new Refusal(47001, 'data format error: version');
}

/** The check of a text: the gravest of the words that occur decides. */
export class TextChecks {
  constructor(
    private readonly people: People,
    private readonly settings: StandInSettings,
  ) {}

  /** `POST /wxa/msg_sec_check`. No page gives the errcode of a text over its limit: here it is 47001. @throws Refusal */
  check({ version, openid, scene, content, title = '', nickname = '', signature = '' }: Readonly<Record<string, unknown>>): object {
    mustBeSecondVersion(version);
    mustBeScene(scene);
    this.people.active(openid);
    if (typeof content !== 'string' || content === '') throw new Refusal(47001, 'data format error: content');
    if ([...content].length > LONGEST) throw new Refusal(47001, 'data format error: content is too long');
    const text = [content, title, nickname, signature].join('\n');
    const found = this.settings.words
      .filter(({ word }) => text.includes(word))
      .sort((one, other) => GRAVITY.indexOf(other.suggest) - GRAVITY.indexOf(one.suggest))[0];
    const result = { suggest: found?.suggest ?? 'pass', label: found?.label ?? NORMAL };
    const detail = [
      { strategy: 'content_model', errcode: 0, ...result, prob: 90 },
      ...(found ? [{ strategy: 'keyword', errcode: 0, ...result, level: 20, keyword: found.word }] : []),
      // A strategy that failed says nothing about the text, whatever else stands there.
      { strategy: 'keyword', errcode: -1, suggest: 'risky', label: 21000 },
    ];
    return { trace_id: newTraceId(), result, detail };
  }
}
