/** What an emergency can be, in the order of the screen. */
export const EMERGENCY_KINDS = ['trapped', 'fire', 'gas', 'burst-pipe', 'injury', 'other'] as const;
export type EmergencyKind = (typeof EMERGENCY_KINDS)[number];

/** The public numbers that help where life is in danger: fire and rescue, ambulance, police. */
export const EMERGENCY_NUMBERS = ['119', '120', '110'] as const;
export type EmergencyNumber = (typeof EMERGENCY_NUMBERS)[number];

interface Emergency {
  /** The category of the default catalogue; `null`: the words of the report decide. */
  readonly category: string | null;
  /** Words of a report that speak of it. */
  readonly words: readonly string[];
}

// prettier-ignore
export const EMERGENCIES: Readonly<Record<EmergencyKind, Emergency>> = {
  'trapped':    { category: 'lift',           words: ['困人', '困在电梯', '被困', '关在电梯', '困在里面', '关在里面', '关里面', '卡在电梯', '电梯里出不来'] },
  'fire':       { category: 'fire-equipment', words: ['着火', '起火', '冒烟', '失火', '烧起来', '火灾'] },
  'gas':        { category: 'gas',            words: ['漏气', '煤气味', '燃气味', '燃气泄漏', '煤气泄漏', '天然气味'] },
  'burst-pipe': { category: 'pipe-leak',      words: ['爆管', '水管爆', '喷水'] },
  'injury':     { category: null,             words: ['受伤', '流血', '摔伤', '砸到人', '砸伤', '晕倒', '昏倒'] },
  'other':      { category: null,             words: [] },
};

/** The emergency that a report's words speak of, the first of the order; the switch is the reporter's all the same. */
export const emergencyOf = (text: string): EmergencyKind | null =>
  EMERGENCY_KINDS.find((kind) => EMERGENCIES[kind].words.some((word) => text.includes(word))) ?? null;
