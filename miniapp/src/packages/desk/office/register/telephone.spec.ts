import { describe, expect, it } from '@jest/globals';
import { dialled, isTelephone, isWholeTelephone, spacedTelephone } from './telephone.ts';

describe('a telephone number', () => {
  it.each(['13900004417', '139 0000 4417', '+86 139-0000-4417', '010-65001234', '65001234'])('%s stands', (typed) => {
    expect(isWholeTelephone(typed)).toBe(true);
  });

  it.each(['', '1390000441', '139000044178', '138abc', '119'])('%p does not stand yet', (typed) => {
    expect(isWholeTelephone(typed)).toBe(false);
  });

  it('letters are not part of one', () => {
    expect(isTelephone('138abc')).toBe(false);
    expect(isTelephone('138 0000')).toBe(true);
  });

  it('is dialled without what people put between, and read in groups', () => {
    expect(dialled('+86 139-0000 4417')).toBe('13900004417');
    expect(spacedTelephone('13900004417')).toBe('139 0000 4417');
    expect(spacedTelephone('65001234')).toBe('65001234');
  });
});
