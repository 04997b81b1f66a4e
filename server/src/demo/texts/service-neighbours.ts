import type { Trouble } from './trouble.ts';

/** What people do to one another. */
// prettier-ignore
export const SERVICE_NEIGHBOURS: readonly Trouble[] = [
  {
    category: 'noise', department: 'service', weight: 8, places: ['home', '{building} 号楼北侧空地', '小区中心广场'],
    reports: [
      '楼上{hour}还在拖桌椅、跑跳，{people}神经衰弱，已经{days}天没睡好，敲门沟通过，对方不承认。',
      '小区中心广场的广场舞音响开得太大，关着窗户都听得见，孩子写作业受影响，希望定一个时间和音量。',
      '隔壁装修{hour}就用电钻，和公示的施工时间不一致，能不能管一管？',
    ],
    causes: ['住户作息不同，事先没有沟通', '施工队不清楚允许施工的时间'],
    steps: ['分别联系双方了解情况', '上门提醒并约定时间', '连续三天回看'],
    done: ['与双方分别沟通，约定晚上十点后不拖动家具，赠送了脚垫，三天内未再发生。', '与领舞人约定晚上八点半结束、音量不超过标识线，现场贴了约定。', '约谈装修负责人，重申施工时间，违者停工。'],
    corrective: ['在楼栋群发布安静时段的约定', '装修开工前向上下左右邻居发告知单'],
    otherwise: ['连续两晚到现场听，声音来自市政夜间抢修，已把完工时间告诉报事人。'],
  },
];
