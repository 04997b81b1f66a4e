import type { CategoryView } from '../communities/community.contract.ts';
import { firstSentence } from '../kernel/text.ts';

export interface CategorySuggestion {
  code: string;
  /** The words that speak for it, exactly as they stand in the text. */
  words: string[];
}
interface Found {
  at: number;
  word: string;
}

/** What stands in the first sentence is what the matter is about. */
const FIRST_SENTENCE_WEIGHT = 2;

// Only A–Z, so that every position in the folded text is the same position in the text.
const fold = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

interface Vocabulary {
  readonly code: string;
  /** Folded, each once, the longest first. */
  readonly words: readonly string[];
}
interface Catalogue {
  readonly vocabularies: readonly Vocabulary[];
  /** How many categories have a word. */
  readonly sharedBy: ReadonlyMap<string, number>;
}
type Categories = readonly Pick<CategoryView, 'code' | 'words'>[];

const catalogues = new WeakMap<Categories, Catalogue>();

/** The same catalogue is asked about every report: its words are made ready once. */
function catalogueOf(categories: Categories): Catalogue {
  const known = catalogues.get(categories);
  if (known) return known;
  const vocabularies = categories.map(({ code, words }) => ({ code, words: [...new Set(words.map(fold))].sort((one, other) => other.length - one.length) }));
  const sharedBy = new Map<string, number>();
  for (const word of vocabularies.flatMap(({ words }) => words)) sharedBy.set(word, (sharedBy.get(word) ?? 0) + 1);
  const catalogue = { vocabularies, sharedBy };
  catalogues.set(categories, catalogue);
  return catalogue;
}

/** The category's words in the text, the first place of each; a word that overlaps a longer one says nothing more. */
function findWords(folded: string, words: readonly string[]): Found[] {
  const found: Found[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      if (found.some((longer) => at < longer.at + longer.word.length && at + word.length > longer.at)) continue;
      found.push({ at, word });
      break;
    }
  }
  return found;
}

/**
 * S5.1: the category that a report's words suggest, with those words as the reason; `null` where none is found.
 * A longer word weighs more, one that several categories share less, and the first sentence double; ties go to the earlier category.
 */
export function suggestCategory(text: string, categories: Categories): CategorySuggestion | null {
  const folded = fold(text);
  const { until } = firstSentence(text);
  const { vocabularies, sharedBy } = catalogueOf(categories);

  let best: { code: string; found: Found[]; score: number } | null = null;
  for (const { code, words } of vocabularies) {
    const found = findWords(folded, words);
    const score = found.reduce((sum, { at, word }) => sum + (word.length / (sharedBy.get(word) ?? 1)) * (at < until ? FIRST_SENTENCE_WEIGHT : 1), 0);
    if (score > (best?.score ?? 0)) best = { code, found, score };
  }
  if (best === null) return null;
  const places = best.found.sort((one, other) => one.at - other.at);
  return { code: best.code, words: [...new Set(places.map(({ at, word }) => text.slice(at, at + word.length)))] };
}
