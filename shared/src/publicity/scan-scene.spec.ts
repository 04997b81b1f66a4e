import { describe, expect, it } from '@jest/globals';
import { pointSceneIn, scanLink, typedTextOf } from './scan-scene.ts';

const SCENE = 'p=7KQ2M4VX0ZR9';

describe('the code of a place, however it comes', () => {
  it.each([
    ['the link that the web face prints', scanLink('https://huiyin.example/', SCENE)],
    ['the path that WeChat answers for a mini-program code', 'pages/scan/index?scene=p%3D7KQ2M4VX0ZR9'],
    ['a link with more beside it', 'https://huiyin.example/#/pages/scan/index?from=poster&scene=p%3D7KQ2M4VX0ZR9#x'],
    ['the scene as a page is opened with it', 'p%3D7KQ2M4VX0ZR9'],
    ['the scene itself', SCENE],
    ['the text below the code', typedTextOf(SCENE)],
    ['the text in small letters, with other gaps', ' 7kq2-m4vx-0zr9 '],
    ['the text with letters that look like digits', '7KQ2 M4VX OZR9'],
  ])('%s', (_, text) => expect(pointSceneIn(text)).toBe(SCENE));

  it.each([
    ['nothing', ''],
    ['a code for paying', 'wxp://f2f0abc'],
    ['a sign-in', 'pages/scan/index?scene=s%3DaGVsbG8tdGhlcmUtYWJj'],
    ['a character too few', 'p=7KQ2M4VX0ZR'],
    ['a character too many', 'p=7KQ2M4VX0ZR99'],
    ['a letter that the alphabet has not', 'p=7KQ2M4VXUZR9'],
    ['broken percent signs', 'pages/scan/index?scene=p%3D7KQ2%E5'],
    ['words', '2 号楼的电梯'],
  ])('%s is none', (_, text) => expect(pointSceneIn(text)).toBeNull());

  it('the text is read out in fours', () => expect(typedTextOf(SCENE)).toBe('7KQ2 M4VX 0ZR9'));
});
