import { describe, expect, it } from '@jest/globals';
import { CATEGORY_CLASSES } from '../communities/community.contract.ts';
import { DEFAULT_CATALOGUE, DEPARTMENTS } from './default-catalogue.ts';
import { suggestCategory } from './suggest-category.ts';

const suggested = (text: string) => suggestCategory(text, DEFAULT_CATALOGUE)?.code;

describe('S5.1 a report suggests its category', () => {
  it.each([
    ['5 号楼右边的电梯又停在三楼不动了，老人上不去。', 'lift'],
    ['你好，七楼消火栓的玻璃门碎了，里面的水带也不见了。', 'fire-equipment'],
    ['厨房一股煤气味，开窗也散不掉，麻烦快来看看！', 'gas'],
    ['家里一开空调就跳闸，隔壁也一样。', 'power-supply'],
    ['北面外墙砖鼓起来了，看着要掉下来，楼下就是滑梯。', 'facade-hazard'],
    ['洗菜池下面的水管在滴水，接了半盆。', 'pipe-leak'],
    ['下雨后主卧天花板渗水，墙纸都起泡了。', 'seepage'],
    ['一楼地漏反水，污水流到客厅了。', 'drain-overflow'],
    ['早上起来没水，整个单元都这样，是停水了吗？', 'water-outage'],
    ['从北门到 9 号楼的路灯三天没亮，晚上走路害怕。', 'public-lighting'],
    ['暖气片摸着是凉的，屋里只有十五度。', 'heating'],
    ['单元门口刷卡没反应，门禁卡换了新的也不行。', 'access-control'],
    ['楼梯间的窗户关不上，风呼呼地灌。', 'doors-windows'],
    ['12 号楼前面一块井盖翘起来，孩子差点绊倒。', 'roads-manholes'],
    ['小广场的秋千链子断了一根。', 'play-fitness'],
    ['三单元楼道卫生没人管，扶手一层灰尘。', 'corridor-cleaning'],
    ['东门垃圾桶两天没收，满得盖子都合不上。', 'waste-collection'],
    ['地下一层有股恶臭，还看见老鼠跑。', 'odour-pests'],
    ['会所旁边的公厕没有纸，便池也堵了。', 'public-toilets'],
    ['昨晚下雪，坡道积雪结冰，有人摔了。', 'standing-water-snow'],
    ['昨天夜里有人撬门，小偷没进来，但很害怕。', 'public-order'],
    ['每天晚上都有外来车辆乱停，占了我的车位。', 'parking'],
    ['早上发现车被刮了一道，车漆掉了一大片。', 'vehicle-damage'],
    ['白色面包车一直堵在消防通道上。', 'blocked-fire-lane'],
    ['楼上有人往下扔酒瓶，差点砸到人。', 'thrown-objects'],
    ['西门岗亭没人值守，谁都能随便进出。', 'gate-patrol'],
    ['有户人家遛狗不拴绳，追着小孩跑。', 'pets'],
    ['有人从二楼拉线下来飞线充电，下雨天太危险。', 'e-bike-charging'],
    ['窗前那棵大树好几年没修剪，屋里白天也要开灯。', 'tree-pruning'],
    ['大风把树枝吹断了，挂在半空。', 'broken-branches'],
    ['花坛里全是杂草，花都枯死了。', 'lawns-flowers'],
    ['香樟树上掉毛毛虫，衣服没法晒。', 'plant-pests'],
    ['楼下跳广场舞放音响到十点，孩子睡不着。', 'noise'],
    ['一楼烧烤店的油烟直往窗户里钻。', 'cooking-fumes'],
    ['物业费账单多收了两个月，请核对。', 'charges'],
    ['楼下装修在砸墙，好像是承重墙。', 'renovation'],
    ['前台接电话态度差，问两句就不耐烦。', 'staff-manner'],
    ['请问给老人加装扶手怎么办理，需要什么材料？', 'policy-enquiry'],
    ['和对门因为公共过道放鞋柜的事吵架，请帮忙调解。', 'neighbour-dispute'],
    ['有个师傅上门就要红包，不给就不干活。', 'staff-complaint'],
    ['提个建议：在 6 号楼旁边建议增设几张长椅。', 'suggestion'],
    ['想租个车位，月租车位现在多少钱？', 'parking-rental'],
    ['周末想在中心广场摆摊做活动，场地怎么租？', 'advertising-premises'],
    ['底商那家超市把招牌伸到人行通道上了。', 'shops'],
    ['去年交房的房子墙面开裂，还在保修期内，开发商不理。', 'construction-defects'],
    ['阳台晾衣架坏了，请来修一下。', 'other-repair'],
  ])('%s', (text, code) => expect(suggested(text)).toBe(code));

  it('the words are shown exactly as they stand in the text, in their order', () => {
    expect(suggestCategory('The LIFT is stuck，电梯门夹人。', DEFAULT_CATALOGUE)).toEqual({ code: 'lift', words: ['LIFT', '电梯'] });
    const text = '😀İ 楼上漏水，天花板发霉';
    for (const word of suggestCategory(text, DEFAULT_CATALOGUE)?.words ?? []) expect(text).toContain(word);
  });

  it('nothing is suggested where no word is found', () => {
    expect(suggestCategory('谢谢大家一直以来的照顾', DEFAULT_CATALOGUE)).toBeNull();
    expect(suggestCategory('电梯停了', [])).toBeNull();
  });

  const rows = (...words: string[][]) => words.map((list, index) => ({ code: `row-${index}`, words: list }));
  it('a longer word weighs more, and the shorter one inside it is not counted again', () => {
    expect(suggestCategory('楼上漏水', rows(['漏水'], ['楼上漏水', '漏水']))).toEqual({ code: 'row-1', words: ['楼上漏水'] });
  });
  it('one long word weighs more than one short word', () => {
    expect(suggestCategory('灯坏，单元门打不开', rows(['灯坏'], ['单元门打不开']))?.code).toBe('row-1');
  });
  it('a short word counts where it stands on its own, and the words are told in the order of the text', () => {
    expect(suggestCategory('漏水，楼上漏水', rows(['楼上漏水', '漏水']))?.words).toEqual(['漏水', '楼上漏水']);
    expect(suggestCategory('楼上漏水，一直漏水', rows(['楼上漏水', '漏水']))?.words).toEqual(['楼上漏水', '漏水']);
  });
  it('a word that several categories share weighs less', () => {
    expect(suggestCategory('电线和水管', rows(['电线'], ['电线'], ['水管']))?.code).toBe('row-2');
  });
  it('the first sentence weighs more than the rest', () => {
    expect(suggestCategory('您好！灯不亮。树也歪了。', rows(['树也'], ['灯不']))?.code).toBe('row-1');
  });
  it('ties go to the earlier category', () => {
    expect(suggestCategory('门和窗都坏', rows(['窗都'], ['门和']))?.code).toBe('row-0');
  });
});

describe('S10.5 the default catalogue', () => {
  const byName = new Map(DEFAULT_CATALOGUE.map((category) => [category.name, category]));
  const DOMAIN: Record<string, string> = {
    engineering:
      '电梯 S, 消防设施 S, 燃气 S, 供电与漏电 S, 高空坠物隐患 S, 水管漏水 L, 渗水 L, 下水堵塞外溢 L, 停水, 公共照明, 供暖, 门禁对讲, 门窗, 道路与井盖 S, 健身与儿童设施 S, 其他维修, 房屋质量与保修遗留',
    cleaning: '楼道卫生, 垃圾清运, 异味与消杀, 公共厕所, 积水积雪',
    security: '治安 S, 车辆停放, 车辆损坏与擦碰, 消防通道占用 S, 高空抛物 S, 门岗与巡逻, 宠物, 电动车充电 S',
    greening: '树木修剪, 枯枝断枝 S, 草坪花木, 病虫害',
    service: '噪音扰民, 油烟污染, 收费疑问, 装修管理, 服务态度与衣着礼仪, 政策咨询, 邻里纠纷, 投诉工作人员, 建议',
    operations: '车位租售, 广告与场地, 商铺',
  };
  const CLASS: Record<string, string> = { S: 'safety', L: 'leak' };
  const lines = Object.entries(DOMAIN).flatMap(([department, names]) =>
    names.split(', ').map((line) => {
      const [name = '', mark = ''] = line.split(' ');
      return { name, department, class: CLASS[mark] ?? 'other' };
    }),
  );

  it.each(lines)('$name belongs to $department, class $class', (line) => expect(byName.get(line.name)).toMatchObject(line));
  it('has nothing else, each code and name once, in the departments of the community', () => {
    expect(DEFAULT_CATALOGUE).toHaveLength(lines.length);
    expect(new Set(DEFAULT_CATALOGUE.map(({ code }) => code)).size).toBe(lines.length);
    for (const category of DEFAULT_CATALOGUE) {
      expect(category.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(CATEGORY_CLASSES).toContain(category.class);
      expect(DEPARTMENTS.map(({ code }) => code as string)).toContain(category.department);
      expect(new Set(category.words).size).toBe(category.words.length);
    }
  });
});
