import type { DispatchWords } from './dispatch-words.ts';

export const dispatchZhHant: DispatchWords = {
  who: '派給誰',
  myself: '我自己接',
  free: '手上沒有活',
  busy: (openOrders) => `手上 ${openOrders} 單`,
  handledHere: (count) => `這棟樓修過 ${count} 次`,
  handledCategory: (count) => `這類活幹過 ${count} 次`,
  suggested: '推薦',
  nobodyToChoose: '這個部門沒有別的師傅可以選。',
  day: '哪一天',
  timeOfDay: '幾點',
};
