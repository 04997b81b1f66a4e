import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../kernel/language.ts';
import { CATEGORY_NAMES, categoryWord, departmentWord } from './category.words.ts';
import { DEFAULT_CATALOGUE, DEPARTMENTS } from './default-catalogue.ts';

describe('S10.5 the names of the default catalogue', () => {
  it('S10.5 a resident reads every default category and department in their language, and the default is named as in the catalogue', () => {
    expect(Object.keys(CATEGORY_NAMES).sort()).toEqual(DEFAULT_CATALOGUE.map(({ code }) => code).sort());
    for (const { code, name } of DEFAULT_CATALOGUE) {
      expect(CATEGORY_NAMES[code]?.['zh-CN']).toBe(name);
      expect(categoryWord(code, name, 'zh-CN')).toBe(name);
      expect(categoryWord(code, name, 'en')).toMatch(/^[A-Z][\w -]+$/);
    }
    for (const { code, name } of DEPARTMENTS) {
      expect(departmentWord(code, name, 'zh-CN')).toBe(name);
      expect(departmentWord(code, name, 'en')).toMatch(/^[A-Z][\w -]+$/);
    }
  });

  it('S10.5 no two default categories have the same name in a language', () => {
    for (const language of LANGUAGES) expect(new Set(Object.values(CATEGORY_NAMES).map((names) => names[language])).size).toBe(DEFAULT_CATALOGUE.length);
  });

  it('S10.5 what a community added or renamed keeps the name that the community gave it', () => {
    expect(categoryWord('swimming-pool', '游泳池', 'en')).toBe('游泳池');
    expect(categoryWord('lift', '电梯与扶梯', 'en')).toBe('电梯与扶梯');
    expect(departmentWord('service', '客户中心', 'zh-Hant')).toBe('客户中心');
  });
});
