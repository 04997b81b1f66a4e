import type { Trouble } from './trouble.ts';

/** Water and power. */
// prettier-ignore
export const ENGINEERING_SUPPLIES: readonly Trouble[] = [
  {
    category: 'pipe-leak', department: 'engineering', weight: 10, places: ['home'],
    reports: [
      '厨房水槽下面的水管漏水，{when}拖了{times}遍地，柜子底板都泡起来了。',
      '卫生间洗手盆的角阀一直滴水，用桶接着，一晚上接了大半桶。',
      '阳台水龙头关不紧，滴水{days}天了，水费眼看着涨。',
      '热水器进水管接头处喷水，我已经把入户总阀关了，现在家里没法用水。',
    ],
    causes: ['软管老化开裂', '角阀阀芯磨损', '接头生料带失效', '管道使用年限较长，卡箍松动'],
    steps: ['关闭入户分阀，排空管内余水', '拆下旧件，清理接口', '更换新件并缠好生料带', '恢复供水，试水十分钟观察'],
    done: ['更换了软管和角阀，试水十分钟不漏，地面已擦干。', '重新做了接头，打开总阀观察半小时无渗漏。', '更换水龙头阀芯，关闭严密。'],
    corrective: ['排查本单元同批次软管，发放更换提示', '把入户软管列入每年两次的上门检查'],
    otherwise: ['上门查看后确认是冷凝水，不是漏水，已向业主说明并建议给冷水管包保温棉。', '漏水点在业主自购净水器的接头，属于保修期内的产品问题，已帮忙联系厂家。'],
    materials: [{ name: '不锈钢软管', quantity: '1 根', amount: 3500 }, { name: '角阀', quantity: '1 个', amount: 4500 }, { name: '生料带', quantity: '1 卷', amount: 300 }],
  },
  {
    category: 'power-supply', department: 'engineering', weight: 6, places: ['home', '{building} 号楼 1 单元电表间', '地下车库 A 区配电箱旁'],
    reports: [
      '{when}家里一开空调就跳闸，推上去又掉，冰箱里的东西都要坏了。',
      '{floor} 楼走廊的电箱盖子掉了，电线露在外面，孩子够得着，太危险了。',
      '客厅的插座冒火花，有焦味，已经不敢用了。',
    ],
    causes: ['漏电保护器老化', '空开容量不足', '插座接线端子松动发热'],
    steps: ['断开总闸并挂牌', '逐路测量绝缘', '更换故障元件', '送电试运行'],
    done: ['更换空开，逐路测绝缘正常，送电后开空调半小时未跳闸。', '重新压接端子并更换插座面板，测温正常。', '装好箱盖并加锁，贴了警示标识。'],
    corrective: ['对本楼同型号空开做一次抽检', '电箱门锁纳入月度巡检表'],
    otherwise: ['检查后确认是业主家两台大功率电器同时使用超过了空开容量，线路本身正常，已说明安全用电注意事项。'],
    materials: [{ name: '63A 空气开关', quantity: '1 只', amount: 6800 }, { name: '五孔插座面板', quantity: '1 个', amount: 2200 }],
  },
];
