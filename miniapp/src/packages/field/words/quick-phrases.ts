import { LANGUAGES, type Language } from '@huiyin/shared/kernel/language';

type Phrase = readonly [zhCN: string, zhHant: string, en: string];

const TRIED: Phrase = ['试过没有问题', '試過沒有問題', 'tried it, works well'];
const CLEANED: Phrase = ['清理干净了', '清理乾淨了', 'cleaned up'];
const TOLD: Phrase = ['和住户说过了', '和住戶說過了', 'explained to the resident'];
const PARTS: Phrase = ['换了新配件', '換了新配件', 'fitted a new part'];

const WATER: readonly Phrase[] = [
  ['换了软管', '換了軟管', 'changed the hose'],
  ['换了弯头', '換了彎頭', 'changed the elbow'],
  ['换了角阀', '換了角閥', 'changed the angle valve'],
  ['重新缠了生料带', '重新纏了生料帶', 'sealed the thread anew'],
  ['试水 20 分钟不漏', '試水 20 分鐘不漏', 'ran water for 20 minutes, no leak'],
];
const LIGHTS: readonly Phrase[] = [
  ['换了灯泡', '換了燈泡', 'changed the bulb'],
  ['换了感应开关', '換了感應開關', 'changed the sensor switch'],
  ['接好了松动的线', '接好了鬆動的線', 'fixed a loose wire'],
  ['灯都亮了', '燈都亮了', 'all lights are on'],
];
const SWEPT: readonly Phrase[] = [
  ['清扫干净了', '清掃乾淨了', 'swept clean'],
  ['垃圾清走了', '垃圾清走了', 'took the rubbish away'],
  ['冲洗消毒了', '沖洗消毒了', 'washed and disinfected'],
];
const PLANTS: readonly Phrase[] = [
  ['修剪好了', '修剪好了', 'pruned'],
  ['枯枝锯掉清走了', '枯枝鋸掉清走了', 'cut and removed dead branches'],
  ['补种浇了水', '補種澆了水', 'planted anew and watered'],
];
const ORDER: readonly Phrase[] = [
  ['到现场劝开了', '到現場勸開了', 'settled it on the spot'],
  ['通道清出来了', '通道清出來了', 'cleared the way'],
  ['加了巡逻', '加了巡邏', 'added patrols here'],
];

/** What is often written when a job of this kind is done; the categories are those of the default catalogue. */
const PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  'pipe-leak': WATER,
  seepage: [
    ['找到漏点，补好了', '找到漏點，補好了', 'found the leak and closed it'],
    ['重做了防水', '重做了防水', 'laid new waterproofing'],
    ['蓄水试了一天不渗', '蓄水試了一天不滲', 'held water for a day, no seepage'],
  ],
  'drain-overflow': [
    ['疏通了管道', '疏通了管道', 'cleared the drain'],
    ['清出堵塞物', '清出堵塞物', 'took out what blocked it'],
    ['放水试过，下得快', '放水試過，下得快', 'ran water, it drains well'],
  ],
  'water-outage': [
    ['阀门打开，来水了', '閥門打開，來水了', 'valve opened, water is back'],
    ['换了水泵配件', '換了水泵配件', 'changed a part of the pump'],
  ],
  'public-lighting': LIGHTS,
  'power-supply': [
    ['换了空气开关', '換了空氣開關', 'changed the breaker'],
    ['接好了松动的线', '接好了鬆動的線', 'fixed a loose wire'],
    ['测过不漏电', '測過不漏電', 'measured: no leakage'],
    ['来电了', '來電了', 'power is back'],
  ],
  lift: [
    ['换了门机配件', '換了門機配件', 'changed a part of the door drive'],
    ['清了门槽', '清了門槽', 'cleaned the door track'],
    ['上下试了十趟正常', '上下試了十趟正常', 'ran it ten times, normal'],
  ],
  'fire-equipment': [
    ['换了应急灯', '換了應急燈', 'changed the emergency light'],
    ['补齐了灭火器', '補齊了滅火器', 'replaced the extinguishers'],
    ['测试报警正常', '測試報警正常', 'tested the alarm, normal'],
  ],
  gas: [
    ['请燃气公司查过不漏', '請燃氣公司查過不漏', 'the gas company checked: no leak'],
    ['关了阀门，开了窗', '關了閥門，開了窗', 'shut the valve, opened the windows'],
  ],
  'facade-hazard': [
    ['松动的地方敲掉了', '鬆動的地方敲掉了', 'took down what was loose'],
    ['围起来了，放了警示', '圍起來了，放了警示', 'fenced it off with signs'],
  ],
  heating: [
    ['放了气，热起来了', '放了氣，熱起來了', 'bled the air, it gets warm'],
    ['清洗了过滤网', '清洗了過濾網', 'cleaned the filter'],
  ],
  'access-control': [
    ['换了门锁', '換了門鎖', 'changed the lock'],
    ['重新录了卡', '重新錄了卡', 'registered the cards anew'],
    ['对讲试过能通', '對講試過能通', 'tried the intercom, works'],
  ],
  'doors-windows': [
    ['换了合页', '換了合頁', 'changed the hinge'],
    ['换了闭门器', '換了閉門器', 'changed the door closer'],
    ['开关顺畅了', '開關順暢了', 'opens and closes well'],
  ],
  'roads-manholes': [
    ['井盖固定好了', '井蓋固定好了', 'fixed the manhole cover'],
    ['地砖重新铺平了', '地磚重新鋪平了', 'laid the tiles level'],
  ],
  'play-fitness': [
    ['螺丝拧紧了', '螺絲擰緊了', 'tightened the screws'],
    ['坏的先拆下来了', '壞的先拆下來了', 'took down what was broken'],
  ],
  'corridor-cleaning': SWEPT,
  'waste-collection': SWEPT,
  'odour-pests': [['喷了药', '噴了藥', 'sprayed'], ['堵了缝', '堵了縫', 'closed the gaps'], CLEANED],
  'public-toilets': SWEPT,
  'standing-water-snow': [
    ['积水排掉了', '積水排掉了', 'drained the water'],
    ['雪铲干净了', '雪鏟乾淨了', 'cleared the snow'],
  ],
  'public-order': ORDER,
  parking: [['联系车主挪走了', '聯繫車主挪走了', 'the owner moved the car'], ...ORDER],
  'vehicle-damage': [
    ['调了监控', '調了監控', 'looked at the cameras'],
    ['请双方看过', '請雙方看過', 'both sides have seen it'],
  ],
  'blocked-fire-lane': ORDER,
  'thrown-objects': [
    ['逐户提醒了', '逐戶提醒了', 'reminded every household'],
    ['贴了告示', '貼了告示', 'put up a notice'],
  ],
  'gate-patrol': ORDER,
  pets: [
    ['提醒了养狗的住户', '提醒了養狗的住戶', 'reminded the owner'],
    ['清理干净了', '清理乾淨了', 'cleaned up'],
  ],
  'e-bike-charging': [
    ['请车主推走了', '請車主推走了', 'the owner took it away'],
    ['修好了充电桩', '修好了充電樁', 'repaired the charging point'],
  ],
  'tree-pruning': PLANTS,
  'broken-branches': PLANTS,
  'lawns-flowers': PLANTS,
  'plant-pests': [
    ['打了药', '打了藥', 'sprayed the plants'],
    ['剪掉了病枝', '剪掉了病枝', 'cut the sick branches'],
  ],
};
/** For what has none of its own. */
const OTHERWISE: readonly Phrase[] = [PARTS, CLEANED];
/** Behind every one. */
const ALWAYS: readonly Phrase[] = [TRIED, TOLD];

/** What is often written when a job of this category is done, in the reader's language. */
export const quickPhrasesOf = (category: string, language: Language): string[] =>
  [...(PHRASES[category] ?? OTHERWISE), ...ALWAYS].map((phrase) => phrase[LANGUAGES.indexOf(language)] ?? phrase[0]);
