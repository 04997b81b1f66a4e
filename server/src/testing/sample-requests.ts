import type { ActionRequests } from '@huiyin/shared/matters/matter.endpoints';
import type { CallbackChecklist } from '@huiyin/shared/visits/callback.contract';

const HOUR_MS = 3_600_000;

const CHECKLIST: CallbackChecklist = {
  inspection: { words: '试水三分钟，接口不漏' },
  service: { words: '准时，态度好' },
  improvement: { missingBecause: '住户没有提' },
  charges: { quoted: 8500, collected: 8500 },
  signature: { missingBecause: '住户出差，电话确认' },
};

export interface SampleOf {
  readonly order: string;
  readonly worker: string;
  /** The times that are promised lie a day after it; the specs' Tuesday, unless said otherwise. */
  readonly now?: Date;
}

/** A request for every served action that has the right form, about this order and this worker. */
export function sampleRequests({ order, worker, now = new Date('2026-11-24T02:20:00.000Z') }: SampleOf): ActionRequests {
  const inHours = (hours: number): string => new Date(now.getTime() + hours * HOUR_MS).toISOString();
  const tomorrow = { from: inHours(24), until: inHours(26) };
  return {
    verify: { finding: 'so', words: '看过，水槽下方软管开裂', duty: 'clear' },
    explain: { explanation: '这是邻居装修，已说明时间' },
    decide: { decision: '由工程部处理' },
    dispatch: { department: 'engineering', worker, remedyBy: tomorrow.until },
    accept: { order },
    reassign: { order, worker, reason: '刘师傅今天请假' },
    return: { order, reason: '不是我们部门的事' },
    appoint: tomorrow,
    arrive: { order, finding: '到场，软管开裂' },
    diagnose: { order, cause: '软管老化', steps: ['关水', '换软管'] },
    hold: { order, reason: 'parts', madeSafe: '已关角阀', nextVisit: tomorrow },
    complete: { order, done: '换了软管，试水不漏', noPhotoReason: '手机进水', quoted: 8500 },
    'complete-corrective': { order, done: '同批软管都换了' },
    reply: { remedy: '已更换软管', channel: 'telephone' },
    'callback-satisfied': { words: '住户满意', checklist: CHECKLIST },
    'callback-attempt': { means: 'visit', words: '家中无人' },
    'callback-not-reached': { words: '三次都没有找到人' },
    'callback-problem': { remains: '接口还在渗水' },
    'issue-rectification': { notice: '接口重新打胶', remedyBy: tomorrow.until },
    'not-solved': { remains: '还在漏' },
    rate: { verdict: 'satisfied' },
    add: { words: '晚上也漏' },
    urge: { words: '已经等了一天' },
    note: { words: '住户家里有老人，上门前打电话' },
    withdraw: { reason: '自己修好了' },
    archive: {},
  };
}
