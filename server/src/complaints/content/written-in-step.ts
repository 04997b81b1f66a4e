import type { ActionRequests, ServedAction } from '@huiyin/shared/matters/matter.endpoints';

type WordsOf<A extends ServedAction> = (body: ActionRequests[A]) => string | undefined;

/** The words of each step that residents take: others of their household may read them. */
export const WRITTEN_BY_RESIDENTS: { readonly [A in ServedAction]?: WordsOf<A> } = {
  add: ({ words }) => words,
  urge: ({ words }) => words,
  'not-solved': ({ remains }) => remains,
  withdraw: ({ reason }) => reason,
  rate: ({ words }) => words,
};

export const writtenIn = <A extends ServedAction>(action: A, body: ActionRequests[A]): string | undefined => WRITTEN_BY_RESIDENTS[action]?.(body);
