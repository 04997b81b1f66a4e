import type { CategoryView, CommunityView, PersonView } from '@huiyin/shared/communities/community.contract';
import type { ComplaintKind, PlaceKind, Source } from '@huiyin/shared/complaints/complaint.contract';
import { placeOfWords } from '@huiyin/shared/dispatch/place-of-words';
import { suggestCategory } from '@huiyin/shared/dispatch/suggest-category';
import { buildingNamedIn } from '../../../../features/communities/building-named-in.ts';
import type { CallDraft } from './call-draft.ts';

/** A call with what follows from it: who it is, which home, which category. */
export interface CallInHand {
  draft: CallDraft;
  community: CommunityView;
  /** Who is known by the number; `undefined` while it is not looked up. */
  people: readonly PersonView[] | undefined;
  person: PersonView | null;
  home: { id: string; label: string } | null;
  placeKind: PlaceKind;
  /** The public place as it stands in its field: what was written, or the building that the words name, or that of the home. */
  placeLabel: string;
  /** The building that the public place names. */
  building: CommunityView['buildings'][number] | undefined;
  category: CategoryView | undefined;
  /** The words that led to the category; none where it was chosen by hand. */
  because: readonly string[];
  kind: ComplaintKind;
  /** Whether anybody can be answered. */
  somebody: boolean;
}

/** What follows from what is written. */
export function callInHand(draft: CallDraft, community: CommunityView, people: readonly PersonView[] | undefined): CallInHand {
  const person = draft.personId === 'nobody' ? null : (people?.find(({ id }) => id === draft.personId) ?? people?.[0] ?? null);
  const theirs = person?.householdId ? { id: person.householdId, label: person.household ?? '' } : (person?.claimedHome ?? null);
  const home = draft.home ?? theirs;
  const suggestion = draft.category === null ? suggestCategory(draft.text, community.categories) : null;
  // What the words name comes before where the caller lives.
  const near = buildingNamedIn(community.buildings, draft.text) ?? buildingNamedIn(community.buildings, home?.label ?? '');
  const placeLabel = draft.placeLabel ?? near?.name ?? '';
  const category = community.categories.find(({ code }) => code === (draft.category ?? suggestion?.code));
  return {
    draft,
    community,
    people,
    person,
    home,
    placeKind: draft.placeKind ?? placeOfWords(draft.text, category?.code) ?? (home === null ? 'public' : 'home'),
    placeLabel,
    building: buildingNamedIn(community.buildings, placeLabel),
    category,
    because: suggestion?.words ?? [],
    kind: draft.kind ?? (category && !category.repair ? 'complaint' : 'repair'),
    somebody: person !== null || draft.name.trim() !== '' || draft.telephone.trim() !== '',
  };
}

/** How a call can have come in; what residents send themselves is not among them. */
export const CALL_SOURCES = [
  'telephone',
  'visit',
  'wechat-group',
  'transfer',
  'committee',
  'patrol',
  'mailbox',
  'letter',
  'fax',
  'e-mail',
] as const satisfies readonly Exclude<Source, 'mini-program'>[];
