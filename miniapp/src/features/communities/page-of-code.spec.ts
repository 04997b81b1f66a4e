import { describe, expect, it } from '@jest/globals';
import { pageOfCode } from './page-of-code.ts';

describe('the page that a scanned code opens', () => {
  it.each([
    ['a code of the mini-program, as WeChat says it', 'pages/scan/index?scene=s%3DAbc', '/pages/scan/index?scene=s%3DAbc'],
    ['a link of the web face', 'https://house.example/#/pages/scan/index?scene=p%3D0123456789AB', '/pages/scan/index?scene=p%3D0123456789AB'],
    ['a place in words', 'https://house.example/#/packages/resident/report/index?place=1&at=2', '/packages/resident/report/index?place=1&at=2'],
    ['a printed form', 'https://house.example/#/packages/visits/open/index?id=7', '/packages/visits/open/index?id=7'],
    [
      'what is none of ours, whatever page it names',
      'https://else.where/#/pages/me/index?x=1',
      '/pages/scan/index?scene=https%3A%2F%2Felse.where%2F%23%2Fpages%2Fme%2Findex%3Fx%3D1',
    ],
  ])('%s', (_what, text, page) => expect(pageOfCode(text)).toBe(page));
});
