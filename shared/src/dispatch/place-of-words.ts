import type { CategoryView } from '../communities/community.contract.ts';
import type { PlaceKind } from '../complaints/complaint.contract.ts';

/** What stands in nobody's home: such a matter is at a public place, whoever calls. */
const PUBLIC_CATEGORIES: ReadonlySet<string> = new Set([
  'lift',
  'fire-equipment',
  'facade-hazard',
  'public-lighting',
  'access-control',
  'roads-manholes',
  'play-fitness',
  'corridor-cleaning',
  'waste-collection',
  'public-toilets',
  'standing-water-snow',
  'public-order',
  'parking',
  'vehicle-damage',
  'blocked-fire-lane',
  'thrown-objects',
  'gate-patrol',
  'e-bike-charging',
  'tree-pruning',
  'broken-branches',
  'lawns-flowers',
  'plant-pests',
]);

/** Words that say that it is at their home all the same: `家里的灯坏了`. */
const AT_HOME = [
  '家里',
  '我家',
  '家中',
  '屋里',
  '室内',
  '客厅',
  '卧室',
  '厨房',
  '卫生间',
  '阳台',
  '家裡',
  '屋裡',
  '室內',
  '客廳',
  '臥室',
  '廚房',
  '衛生間',
  '陽台',
  'my flat',
  'at home',
];

/** Where a matter is, as far as its words tell; `null` where they do not. */
export function placeOfWords(text: string, category: CategoryView['code'] | undefined): PlaceKind | null {
  if (category === undefined || !PUBLIC_CATEGORIES.has(category)) return null;
  const said = text.toLowerCase();
  return AT_HOME.some((word) => said.includes(word)) ? null : 'public';
}
