import type { Chance } from '../chance.ts';

const SLOTS: Readonly<Record<string, (chance: Chance) => string>> = {
  floor: (chance) => String(chance.whole(2, 16)),
  building: (chance) => String(chance.whole(1, 12)),
  door: (chance) => `${chance.whole(2, 16)}0${chance.whole(1, 4)}`,
  days: (chance) => chance.of(['两', '三', '四', '五', '六', '十来']),
  times: (chance) => chance.of(['两', '三', '好几', '四五']),
  hour: (chance) => chance.of(['早上六点多', '早上七点半', '中午', '下午三点左右', '傍晚', '晚上九点', '晚上十一点多', '凌晨一点', '半夜']),
  when: (chance) => chance.of(['今天', '昨天', '昨晚', '今天一早', '从前天开始', '这两天', '上周末', '刚才']),
  people: (chance) => chance.of(['家里老人', '孩子', '我母亲', '我爱人', '邻居', '我们一家人']),
};

/** Puts something in for every `{slot}`, what is known already as it is; the same chance gives the same words. */
export const fillSlots = (text: string, chance: Chance, known: Readonly<Record<string, string>> = {}): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => known[name] ?? SLOTS[name]?.(chance) ?? slot);
