import type { Chance } from '../chance.ts';

const FAMILY = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万钱',
];
const GIVEN = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华玉兰红梅建国志文斌宇欣怡佳琪浩然梓涵雨桐子轩思远晓燕春生海波永康淑珍凤莲云鹏立新婷雪峰辉亮晨曦雅琴俊宁安琳颖慧',
];
const PREFIXES = ['130', '135', '136', '137', '138', '139', '150', '151', '158', '159', '176', '180', '186', '188', '189', '199'];

export const familyName = (chance: Chance): string => chance.of(FAMILY);

/** A name of two or three characters; most have three. */
export const givenName = (chance: Chance): string => chance.of(GIVEN) + (chance.happens(0.82) ? chance.of(GIVEN) : '');

/** A mobile number; the middle is 0000, so that it is nobody's. */
export const telephoneNumber = (chance: Chance): string => `${chance.of(PREFIXES)}0000${String(chance.whole(0, 9999)).padStart(4, '0')}`;
