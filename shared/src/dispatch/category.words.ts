import type { Language } from '../kernel/language.ts';
import type { DepartmentCode } from './default-catalogue.ts';

type Names = Readonly<Record<Language, string>>;
const names = (zhCN: string, zhHant: string, en: string): Names => ({ 'zh-CN': zhCN, 'zh-Hant': zhHant, en });

/** The default departments in every language. */
const DEPARTMENT_NAMES: Readonly<Record<DepartmentCode, Names>> = {
  engineering: names('工程维修部', '工程維修部', 'Engineering and repairs'),
  cleaning: names('保洁部', '保潔部', 'Cleaning'),
  security: names('保安部', '保安部', 'Security'),
  greening: names('绿化部', '綠化部', 'Greening'),
  service: names('客服部', '客服部', 'Customer service'),
  operations: names('经营部', '經營部', 'Operations'),
};

/** The categories of the default catalogue in every language. */
export const CATEGORY_NAMES: Readonly<Record<string, Names>> = {
  lift: names('电梯', '電梯', 'Lift'),
  'fire-equipment': names('消防设施', '消防設施', 'Fire equipment'),
  gas: names('燃气', '燃氣', 'Gas'),
  'power-supply': names('供电与漏电', '供電與漏電', 'Power supply'),
  'facade-hazard': names('高空坠物隐患', '高空墜物隱患', 'Loose facade'),
  'pipe-leak': names('水管漏水', '水管漏水', 'Leaking pipe'),
  seepage: names('渗水', '滲水', 'Seepage'),
  'drain-overflow': names('下水堵塞外溢', '下水堵塞外溢', 'Blocked drain'),
  'water-outage': names('停水', '停水', 'No water'),
  'public-lighting': names('公共照明', '公共照明', 'Public lighting'),
  heating: names('供暖', '供暖', 'Heating'),
  'access-control': names('门禁对讲', '門禁對講', 'Access and intercom'),
  'doors-windows': names('门窗', '門窗', 'Doors and windows'),
  'roads-manholes': names('道路与井盖', '道路與井蓋', 'Roads and manholes'),
  'play-fitness': names('健身与儿童设施', '健身與兒童設施', 'Fitness and playground'),
  'corridor-cleaning': names('楼道卫生', '樓道衛生', 'Corridor cleaning'),
  'waste-collection': names('垃圾清运', '垃圾清運', 'Waste collection'),
  'odour-pests': names('异味与消杀', '異味與消殺', 'Odour and pests'),
  'public-toilets': names('公共厕所', '公共廁所', 'Public toilets'),
  'standing-water-snow': names('积水积雪', '積水積雪', 'Standing water and snow'),
  'public-order': names('治安', '治安', 'Public order'),
  parking: names('车辆停放', '車輛停放', 'Parking'),
  'vehicle-damage': names('车辆损坏与擦碰', '車輛損壞與擦碰', 'Vehicle damage'),
  'blocked-fire-lane': names('消防通道占用', '消防通道佔用', 'Blocked fire lane'),
  'thrown-objects': names('高空抛物', '高空拋物', 'Objects thrown from above'),
  'gate-patrol': names('门岗与巡逻', '門崗與巡邏', 'Gate and patrol'),
  pets: names('宠物', '寵物', 'Pets'),
  'e-bike-charging': names('电动车充电', '電動車充電', 'E-bike charging'),
  'tree-pruning': names('树木修剪', '樹木修剪', 'Tree pruning'),
  'broken-branches': names('枯枝断枝', '枯枝斷枝', 'Broken branches'),
  'lawns-flowers': names('草坪花木', '草坪花木', 'Lawns and flowers'),
  'plant-pests': names('病虫害', '病蟲害', 'Plant pests'),
  noise: names('噪音扰民', '噪音擾民', 'Noise'),
  'cooking-fumes': names('油烟污染', '油煙污染', 'Cooking fumes'),
  charges: names('收费疑问', '收費疑問', 'Charges'),
  renovation: names('装修管理', '裝修管理', 'Renovation'),
  'staff-manner': names('服务态度与衣着礼仪', '服務態度與衣著禮儀', 'Manner and dress of staff'),
  'policy-enquiry': names('政策咨询', '政策諮詢', 'Enquiry about rules'),
  'neighbour-dispute': names('邻里纠纷', '鄰里糾紛', 'Neighbour dispute'),
  'staff-complaint': names('投诉工作人员', '投訴工作人員', 'Complaint about staff'),
  suggestion: names('建议', '建議', 'Suggestion'),
  'parking-rental': names('车位租售', '車位租售', 'Parking spaces to rent or buy'),
  'advertising-premises': names('广告与场地', '廣告與場地', 'Advertising and premises'),
  shops: names('商铺', '商鋪', 'Shops'),
  'construction-defects': names('房屋质量与保修遗留', '房屋質量與保修遺留', 'Construction defects and warranty'),
  'other-repair': names('其他维修', '其他維修', 'Other repairs'),
};

/** A default name in the reader's language; what a community added or renamed keeps the community's own name. */
const wordOf = (table: Readonly<Record<string, Names>>, code: string, name: string, language: Language): string => {
  const known = table[code];
  return known?.['zh-CN'] === name ? known[language] : name;
};

/** The category's name in the reader's language; the community's own name where it is not a default one. */
export const categoryWord = (code: string, name: string, language: Language): string => wordOf(CATEGORY_NAMES, code, name, language);
/** The department's name in the reader's language; the community's own name where it is not a default one. */
export const departmentWord = (code: string, name: string, language: Language): string => wordOf(DEPARTMENT_NAMES, code, name, language);
