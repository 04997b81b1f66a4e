import type { RegisterRequest } from '@huiyin/shared/complaints/complaint.contract';
import { suggestCategory } from '@huiyin/shared/dispatch/suggest-category';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import type { Category } from '../communities/index.ts';

/** Where nothing in the words speaks for a category, the desk looks at it under this one. */
const UNCLEAR = 'other-repair';

/** The category that was chosen, else the one that the words suggest (S5.1). @throws DomainError complaint.category-unknown */
export function chooseCategory({ category, text }: Pick<RegisterRequest, 'category' | 'text'>, categories: readonly Category[]): Category {
  const code = category ?? suggestCategory(text, categories)?.code ?? UNCLEAR;
  const found = categories.find((candidate) => candidate.code === code);
  if (!found) throw new DomainError('complaint.category-unknown', { category: code });
  return found;
}
