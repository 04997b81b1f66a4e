import { expect, it } from '@jest/globals';
import { csvOf } from './csv.ts';

it('a cell keeps its commas, quotes and lines, and none is run as a formula', () => {
  const written = csvOf([
    ['文件编号', '内容摘要'],
    ['2026-000123', '水管漏水,"又"漏了\n明天再来'],
    ['=1+1', '@SUM(A1)'],
    ['-3 楼', '+86 139'],
  ]);
  expect(written).toBe('\uFEFF文件编号,内容摘要\r\n2026-000123,"水管漏水,""又""漏了\n明天再来"\r\n\'=1+1,\'@SUM(A1)\r\n\'-3 楼,\'+86 139\r\n');
});
