import { FIELD_PROBLEM_WORDS } from '@huiyin/shared/kernel/field-texts.words';
import { fillWords } from '@huiyin/shared/kernel/fill-words';
import type { Language } from '@huiyin/shared/kernel/language';
import { codePoints, hasControlCharacters, WORDS_LIMIT } from '@huiyin/shared/kernel/text';

/** What the server takes of the name of a thing. */
export const NAME_LIMIT = 40;

/**
 * What the server would say of something written, said before it is sent: a step that waits for the network is refused when
 * nobody looks any more. `null`: it will do.
 */
export function problemOfWritten(written: string, language: Language, max = WORDS_LIMIT): string | null {
  const length = codePoints(written.trim());
  const words = FIELD_PROBLEM_WORDS[language];
  if (length > max) return fillWords(words['too-long'], { max: String(max), length });
  return hasControlCharacters(written) ? words['control-characters'] : null;
}
