import type { DepartmentCode } from '@huiyin/shared/dispatch/default-catalogue';
import type { Role } from '@huiyin/shared/access/roles';

export interface StaffSketch {
  readonly role: Exclude<Role, 'resident'>;
  readonly department: DepartmentCode | null;
  readonly name: string;
  readonly title: string;
}

const post = (role: StaffSketch['role'], department: StaffSketch['department'], name: string, title: string): StaffSketch => ({
  role,
  department,
  name,
  title,
});

/**
 * Who works for 翠湖花园, in all roles but the resident's. The first of each department's workers is the one that is asked most; who stands here
 * twice holds two posts by one account.
 */
// prettier-ignore
export const STAFF: readonly StaffSketch[] = [
  post('worker', 'engineering', '刘志远', '水电维修工'),
  post('worker', 'engineering', '马国强', '弱电与电梯维修工'),
  post('worker', 'engineering', '邓小勇', '综合维修工'),
  post('worker', 'engineering', '罗文斌', '综合维修工'),
  post('worker', 'cleaning', '孙秀珍', '保洁员（1–6 号楼）'),
  post('worker', 'cleaning', '蔡玉梅', '保洁员（7–12 号楼）'),
  post('worker', 'security', '韩冬', '保安员（东门）'),
  post('worker', 'security', '彭海涛', '保安员（巡逻）'),
  post('worker', 'security', '石磊', '保安员（夜班）'),
  post('worker', 'greening', '袁长林', '绿化工'),
  post('worker', 'service', '唐晓婷', '物业管家（1–6 号楼）'),
  post('worker', 'service', '姚佳怡', '物业管家（7–12 号楼）'),
  post('worker', 'operations', '金鑫', '经营专员'),
  post('lead', 'engineering', '赵立新', '工程班组负责人'),
  post('lead', 'cleaning', '钱美华', '保洁班组负责人'),
  post('lead', 'security', '丁卫国', '保安班组负责人'),
  post('lead', 'greening', '沈春生', '绿化班组负责人'),
  post('lead', 'service', '吴雅琴', '客服班组负责人'),
  post('lead', 'operations', '范宏伟', '经营班组负责人'),
  post('desk', 'service', '李静', '客服前台'),
  post('desk', 'service', '周敏', '客服前台'),
  post('supervisor', null, '郑海燕', '物业主管'),
  post('director', null, '吴国栋', '项目主任'),
  post('superior', null, '高文', '公司品质部经理'),
  post('committee', null, '方启明', '业委会主任'),
  post('mediator', null, '何秀英', '人民调解员'),
  post('worker', 'service', '周敏', '物业管家（周末代班）'),
];

/** One of the staff who lives in the community as well: one account, a post and a home. */
export const LIVES_HERE = '赵立新';
