import type { HoldReason } from '@huiyin/shared/dispatch/dispatch.contract';
import type { AttemptMeans } from '@huiyin/shared/visits/callback.contract';

/** What is said around every matter, whatever it is about. */
export const CLOSERS = [
  '',
  '',
  '',
  '',
  '麻烦尽快安排人看看，谢谢。',
  '请尽快处理。',
  '希望能给个说法。',
  '辛苦了！',
  '能不能今天就来人？',
  '之前也反映过{times}次了，这次希望能彻底解决。',
  '处理好了请告诉我一声。',
  '不是我一家的事，请重视。',
];
/** Where it is the reporter's own home. */
export const HOME_CLOSERS = ['我白天在家，来之前打个电话就行。', '晚上七点以后家里才有人。', '家里有孩子午睡，两点以后再来吧。', '密码锁，来之前打我电话。'];
export const OPENERS = ['', '', '', '您好，', '你好，', '你们好，'];
/** Wherever it is; `TALKED` where somebody can be asked, the rest where it fits the matter. */
export const VERIFIED = ['到现场看过，与反映一致。', '联系当班人员核实，确有此事。', '现场拍照，情况属实，责任清楚。'];
export const VERIFIED_BY_TALK = ['电话联系报事人，情况属实。', '与报事人核对了位置和时间，属实。'];
export const VERIFIED_BY_CAMERA = ['调看监控后确认属实。'];
export const VERIFIED_BY_RECORDS = ['核对了记录，与反映一致。', '联系经办人核实，确有此事。'];
export const NOT_SO = ['核实后情况与反映不一致，已向报事人说明。', '电话核对后，属于误会。'];
export const NOT_SO_BY_CAMERA = ['调看监控，未发现所述情况。'];
export const NOTES = [
  '请先电话联系业主再上门。',
  '业主家有老人，上门请轻声。',
  '请带齐工具，尽量一次修好。',
  '注意做好现场防护和清理。',
  '请到场后先拍照。',
  '处理完请把结果当面告诉报事人。',
  '影响多户，请优先。',
];
export const ARRIVED = ['到现场查看，与派工内容一致。', '到场时情况比描述的略严重，已拍照。', '已到现场，请过往的人先绕行。'];
export const ARRIVED_AT_HOME = ['已上门，业主在家，现场确认了位置。', '已到业主家，穿鞋套进门。', '上门查看，与业主说的一致。'];
export const ARRIVED_AT_LEAK = ['已到业主家，穿鞋套进门，先关了阀门。'];
export const ARRIVED_AT_RECORDS = ['调出了记录，正在逐项核对。', '当面听了经过，记录已调出。'];
export const REPLIES = [
  '已安排专人处理完毕，结果已当面说明；七天内会有回访，如有反复请随时拨打 24 小时热线。',
  '问题已处理，责任班组已做了提醒，后续一周加强巡查。',
  '处理经过和结果都在这里了，您如不满意可以直接在事项里点“没有解决”。',
  '已处理并拍照存档，防止再发生的措施正在落实，完成后再告诉您。',
];
/** On the spot, where a repair is looked at; and by telephone. */
export const CALLED_BACK = ['现场复看无异常。', '回访时情况良好，没有再发生。', '到场试了几次，都正常。'];
export const CALLED_BACK_BY_TELEPHONE = ['业主表示满意。', '业主认可处理结果，希望继续保持。', '电话联系业主，确认已解决。'];
export const INSPECTIONS = ['现场查看，处理过的地方正常，没有反复。', '试用{times}次均正常。', '观察一天，没有再出现。', '外观平整，周围也看过，没有问题。'];
export const SERVICES = [
  '师傅来得快，讲得清楚。',
  '上门前打了电话，进门穿了鞋套。',
  '态度好，收拾得干净。',
  '等的时间略长，其他都好。',
  '人很客气，做事麻利。',
];
export const WISHES = [
  '希望以后先打电话约时间。',
  '希望把公共部位一并检查一遍。',
  '没有其他意见。',
  '建议在群里提前通知。',
  '希望配件备足，别让人等。',
  '希望定期检查，不要坏了才修。',
];
export const REMAINS = [
  '修过之后当天又出现了，和原来一样。',
  '表面看着好了，里面还是有问题。',
  '只处理了一半，另一处没有动。',
  '换上去的东西松动，用了一次就不行了。',
  '现场没有清理干净，业主不认可。',
  '说好的防护没有做，业主担心再发生。',
];
export const NOTICES = [
  '请班组负责人带人到场重做，完成后先自检，再请业主确认。',
  '原处理不到位，请更换合格配件并全面检查同类部位。',
  '请在限期内返工，并把原因写清楚。',
];
export const RETURNS = [
  '现场看过，不属于本部门的维修范围，请转相关部门。',
  '需要专业资质单位处理，本班组没有条件。',
  '位置在外包单位的责任区，请客服改派。',
  '涉及业主自有设施，需要先与业主确认费用。',
];
export const DECISIONS = [
  '由工程部牵头，按公共部位处理，费用从日常维修列支。',
  '同意请外部单位来修，主管到场监督，三天内完成。',
  '先做临时处理保证安全，再列入本月维修计划。',
  '由客服班组负责人与当事各方当面沟通后再派工。',
];
export const WITHDRAWN = ['自己已经处理好了，不麻烦物业了。', '看错了，不是物业的问题。', '重复报了，另一单已经在处理。', '情况已经自行恢复。'];
export const ADDED = [
  '补充一下：{when}又遇到一次，还是老样子。',
  '我这几天出差，请联系家里人，电话不变。',
  '邻居也遇到了同样的情况。',
  '下班后我都方便，随时可以联系我。',
  '已经等了一天了，请告诉我大概什么时候处理。',
];
export const STAFF_NOTES = [
  '报事人白天上班，联系请选晚上。',
  '与去年同期的情况相似，留意是否同一原因。',
  '业主情绪较激动，已安抚，请优先。',
  '已电话告知预计时间。',
];
export const MADE_SAFE_LEAK = ['已关闭分阀并放好接水桶，不影响其他住户。'];
export const MADE_SAFE_AT_HOME = ['已做临时固定，暂时可以使用。', '已停用坏的部分，其他不受影响。'];
export const MADE_SAFE_IN_PUBLIC = ['已拉警戒带、贴提示，夜班会去看。', '已做临时固定，贴了提示。'];
export const HELD = {
  parts: '缺配件，已向供应商订货。',
  weather: '连续下雨，现场不具备作业条件，等天晴。',
} as const satisfies Partial<Record<HoldReason, string>>;
export const REASSIGNED = ['原来的师傅今天轮休，改由当班的处理。', '手头任务较多，改派离得近的。', '这类活另一位更熟，改派。'];
export const NOBODY: Readonly<Record<AttemptMeans, readonly string[]>> = {
  visit: ['敲门无人应答，留了回访卡。', '上门时家中无人，门上贴了便条。'],
  telephone: ['电话响铃无人接听。', '电话关机，过一天再打。'],
  message: ['发短信未回复。'],
};
export const NOT_REACHED = ['多次联系未果，处理结果已发短信，办结后仍可评价。', '一直没有联系上，留言告知结果，可随时反馈。'];
export const PRAISE = [
  '师傅很专业，点赞。',
  '速度超出预期，谢谢！',
  '处理得很好，说明得也清楚。',
  '修得很仔细，还帮忙收拾了。',
  '满意。',
  '比以前快多了。',
  '管家全程跟进，很安心。',
];
export const LUKEWARM = ['解决是解决了，就是等得久了点。', '过程一般，结果还行。', '希望下次一次就修好。', '沟通可以再主动一些。'];
export const DISAPPOINTED = ['催了才有人来，体验不好。', '拖了好几天，希望改进。', '治标不治本，过几天又会这样。', '答复和现场情况对不上。'];
export const UNTOUCHED = ['回访卡上已签名，纸质原件存档。', '业主请家政代为开门，未签名，已电话确认。'];
