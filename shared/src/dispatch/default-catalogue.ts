import type { CategoryClass, CategoryView } from '../communities/community.contract.ts';

/** The departments of a community, with the names that the regimes give them; both are data of the community, these are the defaults. */
export const DEPARTMENTS = [
  { code: 'engineering', name: '工程维修部' },
  { code: 'cleaning', name: '保洁部' },
  { code: 'security', name: '保安部' },
  { code: 'greening', name: '绿化部' },
  { code: 'service', name: '客服部' },
  { code: 'operations', name: '经营部' },
] as const;
export type DepartmentCode = (typeof DEPARTMENTS)[number]['code'];

interface Marks {
  class?: CategoryClass;
  repair?: true;
}
const SAFETY = { class: 'safety' } as const;
const REPAIR = { repair: true } as const;
const SAFETY_REPAIR = { class: 'safety', repair: true } as const;
const LEAK_REPAIR = { class: 'leak', repair: true } as const;

const category = (department: DepartmentCode, code: string, name: string, marks: Marks, words: string): CategoryView => ({
  code,
  name,
  department,
  class: marks.class ?? 'other',
  repair: marks.repair ?? false,
  words: words.split(' '),
});

/**
 * S10.5, "Default catalogue and routing": which department answers for what, the class that sets the callback (S8.2), whether finished work
 * is a repair (S8.1), and the words of a report that suggest the category (S5.1). A new community starts with these and changes them.
 */
// prettier-ignore
export const DEFAULT_CATALOGUE: readonly CategoryView[] = [
  category('engineering', 'lift', '电梯', SAFETY_REPAIR, '电梯 升降机 轿厢 困人 困梯 梯门 被困在里面 乘梯 客梯 货梯 lift elevator'),
  category('engineering', 'fire-equipment', '消防设施', SAFETY_REPAIR, '灭火器 消火栓 消防栓 消防设施 消防器材 消防报警 烟感 喷淋 应急灯 疏散指示 防火门 消防水带 消防泵'),
  category('engineering', 'gas', '燃气', SAFETY_REPAIR, '燃气 煤气 天然气 燃气管 漏气 煤气味 燃气表 煤气表 gas'),
  category('engineering', 'power-supply', '供电与漏电', SAFETY_REPAIR, '停电 断电 没电 跳闸 漏电 电箱 配电箱 配电房 电线 电表 短路 触电 供电 电路 电压 冒火花 空开 插座'),
  category('engineering', 'facade-hazard', '高空坠物隐患', SAFETY_REPAIR, '外墙脱落 墙皮脱落 瓷砖脱落 墙砖脱落 外墙砖 外墙空鼓 要掉下来 快掉下来 掉下来砸 高空坠物 坠物 幕墙 空调外机松动 广告牌松动 雨棚松动'),
  category('engineering', 'pipe-leak', '水管漏水', LEAK_REPAIR, '漏水 水管 爆管 水管爆 水管破裂 滴水 水龙头 角阀 水表漏 管道漏水 管子漏 喷水 跑水 pipe leak'),
  category('engineering', 'seepage', '渗水', LEAK_REPAIR, '渗水 渗漏 返潮 墙面潮湿 墙体发霉 天花板发霉 屋顶漏水 屋面漏水 楼顶漏水 外墙渗水 楼上漏水 漏雨 渗到楼下 防水层 洇湿 洇水'),
  category('engineering', 'drain-overflow', '下水堵塞外溢', LEAK_REPAIR, '下水道 堵塞 堵了 反水 返水 污水外溢 污水 溢出来 外溢 地漏 马桶堵 排水管 排水不畅 粪水 化粪池 雨水井 倒灌 疏通'),
  category('engineering', 'water-outage', '停水', REPAIR, '停水 没水 断水 水压 水压低 水太小 二次供水 供水 水质 水发黄 水发黑 自来水'),
  category('engineering', 'public-lighting', '公共照明', REPAIR, '路灯 楼道灯 走廊灯 声控灯 感应灯 灯不亮 灯坏了 灯泡 照明 黑漆漆 没有灯 车库灯 庭院灯'),
  category('engineering', 'heating', '供暖', REPAIR, '暖气 供暖 供热 不热 地暖 地热 暖气片 采暖 室温 停暖'),
  category('engineering', 'access-control', '门禁对讲', REPAIR, '门禁 对讲 刷卡 门禁卡 可视对讲 单元门打不开 人脸识别 刷脸 道闸 蓝牙开门 摄像头 监控坏'),
  category('engineering', 'doors-windows', '门窗', REPAIR, '单元门 门锁 门把手 窗户 窗框 玻璃 玻璃碎 闭门器 合页 纱窗 推拉门 大门坏 防盗门 关不上'),
  category('engineering', 'roads-manholes', '道路与井盖', SAFETY_REPAIR, '井盖 窨井 路面 坑洼 路面塌陷 塌陷 地砖 地砖松动 台阶 破损路面 路沿石 减速带 人行道 坑坑洼洼 无障碍坡道 栏杆 护栏'),
  category('engineering', 'play-fitness', '健身与儿童设施', SAFETY_REPAIR, '健身器材 健身设施 滑梯 秋千 跷跷板 儿童乐园 儿童设施 游乐设施 单杠 双杠 蹦床 沙坑 漫步机 乒乓球台'),
  category('cleaning', 'corridor-cleaning', '楼道卫生', {}, '楼道卫生 楼道脏 楼梯脏 打扫 保洁 保洁员 没人扫 灰尘 拖地 楼道里堆 堆杂物 堆纸箱 堆放 堆满 堆东西 扶手脏 小广告 卫生差 脏乱差 不卫生'),
  category('cleaning', 'waste-collection', '垃圾清运', {}, '垃圾 垃圾桶 垃圾站 垃圾房 垃圾清运 垃圾分类 建筑垃圾 装修垃圾 大件垃圾 垃圾成堆 垃圾满 乱扔垃圾 清运 厨余'),
  category('cleaning', 'odour-pests', '异味与消杀', {}, '异味 臭味 恶臭 很臭 发臭 蟑螂 老鼠 蚊子 蚊虫 苍蝇 白蚁 消杀 灭鼠 消毒 跳蚤'),
  category('cleaning', 'public-toilets', '公共厕所', {}, '公共厕所 公厕 卫生间没人打扫 厕所 洗手间 便池'),
  category('cleaning', 'standing-water-snow', '积水积雪', {}, '积水 积雪 结冰 扫雪 铲雪 除雪 地面湿滑 路面结冰 水坑 淹水'),
  category('security', 'public-order', '治安', SAFETY, '治安 偷 小偷 盗窃 被盗 入室 打架 斗殴 可疑 陌生人 尾随 撬门 推销 醉酒 聚众 骚扰'),
  category('security', 'parking', '车辆停放', {}, '停车 乱停 乱停车 停车位 车位被占 占车位 占用车位 占了我的车位 停车难 外来车辆 违停 堵住车 僵尸车 挪车 车辆乱停'),
  category('security', 'vehicle-damage', '车辆损坏与擦碰', {}, '车被刮 刮蹭 剐蹭 车被划 划痕 擦碰 车被砸 撞了我的车 撞坏 车漆 后视镜 车胎 车窗被砸'),
  category('security', 'blocked-fire-lane', '消防通道占用', SAFETY, '消防通道 消防车通道 堵消防通道 占用消防通道 生命通道 安全出口 疏散通道 楼道堆放 楼道堆物 堆放杂物 楼梯间堆放 堵塞通道'),
  category('security', 'thrown-objects', '高空抛物', SAFETY, '高空抛物 往下扔 楼上扔 扔烟头 扔下来 抛物 扔垃圾下来 从楼上丢 丢下来 烟头扔'),
  category('security', 'gate-patrol', '门岗与巡逻', {}, '门岗 保安 巡逻 岗亭 值班保安 保安睡觉 门卫 岗哨 随便进出 外卖员进 登记进出 没人巡逻 保安不在'),
  category('security', 'pets', '宠物', {}, '宠物 狗 遛狗 狗屎 狗叫 不拴绳 没拴绳 没牵绳 养狗 大型犬 流浪狗 流浪猫 流浪犬 咬人 养鸡 粪便'),
  category('security', 'e-bike-charging', '电动车充电', SAFETY, '电动车充电 电瓶车充电 飞线充电 飞线 充电桩 电瓶上楼 电动车上楼 电瓶车进电梯 电动车进电梯 充电棚 充电 电瓶 电动车'),
  category('greening', 'tree-pruning', '树木修剪', REPAIR, '修剪 树枝挡 树挡 树太高 挡光 遮挡阳光 大树 树木 遮光 树枝伸 剪树 树长得'),
  category('greening', 'broken-branches', '枯枝断枝', SAFETY_REPAIR, '枯枝 断枝 枯树 树倒 树枝断 树要倒 死树 倒伏 树枝掉 树枝砸 吹断 树枝'),
  category('greening', 'lawns-flowers', '草坪花木', {}, '草坪 草地 花草 花坛 绿化带 杂草 绿化 草皮 毁绿 种菜 花木 浇水 枯死 绿地'),
  category('greening', 'plant-pests', '病虫害', {}, '病虫害 毛毛虫 虫害 蚜虫 飞虫 打药 树上的虫 白色飞絮 飞絮 美国白蛾 树虫'),
  category('service', 'noise', '噪音扰民', {}, '噪音 噪声 扰民 太吵 很吵 吵得 吵醒 睡不着 广场舞 音响 夜间施工 半夜施工 电钻 唱歌 跳绳 楼上跑跳 低频 嗡嗡 施工噪音 装修噪音'),
  category('service', 'cooking-fumes', '油烟污染', {}, '油烟 油烟味 烧烤 烟味 排烟 烟道 餐饮店 餐馆 油污 呛人 黑烟 焚烧 粉尘 扬尘'),
  category('service', 'charges', '收费疑问', {}, '收费 物业费 乱收费 多收 水费 电费 停车费 发票 账单 公摊 公摊费 缴费 退费 退款 涨价 维修基金 押金 收据 公共收益'),
  category('service', 'renovation', '装修管理', {}, '装修 砸墙 承重墙 拆墙 违规装修 装修时间 违建 违章搭建 私搭乱建 封阳台 改结构 装修队 施工许可'),
  category('service', 'staff-manner', '服务态度与衣着礼仪', {}, '态度 服务态度 态度差 态度恶劣 不礼貌 不耐烦 衣着 没穿工服 工服 礼貌 爱理不理 语气 说话难听 不理人'),
  category('service', 'policy-enquiry', '政策咨询', {}, '咨询 请问 怎么办理 如何办理 政策 需要什么材料 流程 规定 办理 居住证 业主大会 业委会 补贴 想了解'),
  category('service', 'neighbour-dispute', '邻里纠纷', {}, '邻居 邻里 纠纷 楼上邻居 隔壁 吵架 争吵 对门 公共过道 占用过道 鞋柜 不讲道理 协商 调解 矛盾'),
  category('service', 'staff-complaint', '投诉工作人员', {}, '投诉工作人员 吃拿卡要 索要 收红包 要红包 收好处 辱骂业主 骂人 骂业主 打人 动手打 失职 不作为 推诿 投诉物业经理 投诉保安 投诉管家 滥用职权 训斥'),
  category('service', 'suggestion', '建议', {}, '建议 提个建议 建议增加 建议增设 建议安装 希望增加 希望增设 能否增设 提议 倡议'),
  category('operations', 'parking-rental', '车位租售', {}, '车位出租 租车位 车位租金 买车位 车位出售 车位租 租个车位 产权车位 月租车位 车位价格 车位销售 续租'),
  category('operations', 'advertising-premises', '广告与场地', {}, '广告 电梯广告 广告牌 场地 场地出租 摆摊 推广活动 租场地 广告屏 展位 快递柜 活动场地'),
  category('operations', 'shops', '商铺', {}, '商铺 店铺 门面 底商 商户 超市 门店 招牌 便利店 商业街 占道经营'),
  category('engineering', 'construction-defects', '房屋质量与保修遗留', {}, '房屋质量 质量问题 开发商 保修 保修期 质保 墙面开裂 裂缝 开裂 空鼓 交房 收房 验房 遗留问题 施工单位 偷工减料 沉降 精装修'),
  category('engineering', 'other-repair', '其他维修', REPAIR, '维修 修理 坏了 报修 修一下 损坏 故障 来修 没人修 生锈 松动'),
];
