export interface TemplateField {
  /** Its prefix decides which values it takes (template-fields.ts). */
  readonly key: string;
  readonly label: string;
  readonly example: string;
  /** Of an `enum` field: what it may hold. */
  readonly values?: readonly string[];
}
export interface MessageTemplate {
  readonly name: string;
  readonly id: string;
  readonly title: string;
  /** One accept is one message, or messages until the person refuses. */
  readonly kind: 'one-time' | 'long-term';
  readonly fields: readonly TemplateField[];
}

const field = (key: string, label: string, example: string): TemplateField => ({ key, label, example });
const NUMBER = field('character_string1', '受理编号', '2026-000123');
const ORDER_NUMBER = field('character_string1', '工单编号', '2026-000123-1');
const SUBJECT = field('thing2', '反映事项', '3 号楼电梯异响');
const PLACE = field('thing3', '地点', '3 号楼 2 单元');

/** The templates that the mini-program has taken from the platform's library: ids as the platform gives them, five fields at most. */
export const MESSAGE_TEMPLATES = [
  {
    name: 'registered',
    id: 'QgaW3wzAIzUzKL3HJ3NxiYvdFrqknF2CLb7sG7RtugI',
    title: '投诉受理通知',
    kind: 'one-time',
    fields: [
      NUMBER,
      SUBJECT,
      field('time3', '受理时间', '2026年11月24日 09:30'),
      field('phrase4', '当前状态', '已受理'),
      field('thing5', '备注', '24 小时内答复您'),
    ],
  },
  {
    name: 'dispatched',
    id: 'EAdHMElrGt_B_mJgPwHqVjU-P8Ffh1tqdzWyKVyV-dY',
    title: '派单进度通知',
    kind: 'one-time',
    fields: [NUMBER, SUBJECT, field('name3', '处理人', '王师傅'), field('time4', '预计完成时间', '2026年11月25日 17:00')],
  },
  {
    name: 'answered',
    id: 'y3-zn2UtiBtsNv__eSlhatxeMUlLmwv2vYbcPhP0u4M',
    title: '处理结果通知',
    kind: 'one-time',
    fields: [
      NUMBER,
      SUBJECT,
      field('phrase3', '处理结果', '已处理'),
      field('time4', '答复时间', '2026年11月25日 16:20'),
      field('thing5', '备注', '点此查看答复'),
    ],
  },
  {
    name: 'visit-coming',
    id: 'D4zYvHia9FDr6yDb2IXktDm6238mWKRV_SbNMh6hr6Y',
    title: '上门提醒',
    kind: 'one-time',
    fields: [NUMBER, SUBJECT, field('time3', '上门时间', '2026年11月26日 09:00~11:00'), field('name4', '上门人员', '李静')],
  },
  {
    name: 'please-rate',
    id: 'rkhJBFVnUohlZ0cPkWwgxcpJXTFbEKhVBnNPf_fWX0c',
    title: '服务评价提醒',
    kind: 'one-time',
    fields: [NUMBER, SUBJECT, field('time3', '办结时间', '2026年11月26日 11:20'), field('thing4', '温馨提示', '请您评价本次服务')],
  },
  {
    name: 'new-order',
    id: 'BKls3_zjJpVAl-BWARcN7GpLyCehCm8NHOAfdw9S7k0',
    title: '新工单通知',
    kind: 'one-time',
    fields: [
      ORDER_NUMBER,
      field('thing2', '工单内容', '电梯异响，请检查曳引机'),
      PLACE,
      field('time4', '完成时限', '2026年11月25日 17:00'),
      field('phrase5', '紧急程度', '加急'),
    ],
  },
  {
    name: 'order-nearly-late',
    id: '264T_JmMjLr1kqvWxja-wel1hI0xg8TJiMdr0EFfZFs',
    title: '工单即将超时提醒',
    kind: 'one-time',
    fields: [
      ORDER_NUMBER,
      field('thing2', '工单内容', '电梯异响，请检查曳引机'),
      PLACE,
      field('time4', '完成时限', '2026年11月25日 17:00'),
      field('thing5', '剩余时间', '还剩 2 小时'),
    ],
  },
  {
    name: 'order-late',
    id: 'tGZMbpA882hhFJQVL7EiFniiV3KonGG9ELiZ447ykrI',
    title: '工单超时提醒',
    kind: 'one-time',
    fields: [
      ORDER_NUMBER,
      field('thing2', '工单内容', '电梯异响，请检查曳引机'),
      PLACE,
      field('time4', '完成时限', '2026年11月25日 17:00'),
      field('thing5', '超时时长', '已超时 3 小时'),
    ],
  },
] as const satisfies readonly MessageTemplate[];

export type MessageTemplateName = (typeof MESSAGE_TEMPLATES)[number]['name'];

/** The id by which the platform knows a template of the table. */
export const templateIdOf = (name: MessageTemplateName): string => MESSAGE_TEMPLATES.find((template) => template.name === name)!.id;
