import type { DispatchWords } from './dispatch-words.ts';

export const dispatchZhCN: DispatchWords = {
  who: '派给谁',
  myself: '我自己接',
  free: '手上没有活',
  busy: (openOrders) => `手上 ${openOrders} 单`,
  handledHere: (count) => `这栋楼修过 ${count} 次`,
  handledCategory: (count) => `这类活干过 ${count} 次`,
  suggested: '推荐',
  nobodyToChoose: '这个部门没有别的师傅可以选。',
  day: '哪一天',
  timeOfDay: '几点',
};
