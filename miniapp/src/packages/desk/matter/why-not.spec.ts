import { describe, expect, it } from '@jest/globals';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { whyNot } from './why-not.ts';

const at = (state: MatterView['state']): MatterView => ({ state }) as MatterView;

describe('why a key cannot do its work', () => {
  it('says in which state the step is not there at all', () => {
    expect(whyNot(at('registered'), 'callback-satisfied', 'desk', 'zh-CN')).toContain('现在是“已登记”');
  });

  it('S10.3 names no condition of a step that only others may take: what is closed is rated by its resident alone', () => {
    const said = whyNot(at('closed'), 'rate', 'desk', 'zh-CN');
    expect(said).not.toContain('已经评价过');
    expect(said).not.toContain('自己干的活');
  });

  it('names what the matter lacks where the role may take the step', () => {
    expect(whyNot(at('remedied'), 'rate', 'desk', 'zh-CN')).toContain('评价过');
  });
});
