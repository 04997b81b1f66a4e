import { describe, expect, it } from '@jest/globals';
import { readPlaceCode } from './place-code.ts';

const HOUSE = '01KSAS16002SZC7R79CSZVFKZR';
const COMMUNITY = '01KSAS16002SZC7R79CSZVFKY2';
const OTHER = '01KSAS16002SZC7R79CSZVFZZZ';
const community = { id: COMMUNITY, buildings: [{ id: HOUSE, name: '2 号楼' }] };
const link = (query: string): string => `https://huiyin.example/#/packages/resident/report/index?${query}`;
const at = encodeURIComponent('1 单元电梯');

describe('a code on the spot fills the place of a report', () => {
  it.each([
    ['a link of the web face', link(`place=${HOUSE}&at=${at}`), { says: 'place', buildingId: HOUSE, label: '1 单元电梯' }],
    ['a path of the mini-program', `/packages/resident/report/index?place=${HOUSE}&at=${at}`, { says: 'place', buildingId: HOUSE, label: '1 单元电梯' }],
    ['its parts in any order, and others beside them', link(`from=poster&at=${at}&place=${HOUSE}`), { says: 'place', buildingId: HOUSE, label: '1 单元电梯' }],
    ['a label that names its building', link(`place=${HOUSE}&at=${encodeURIComponent('2 号楼 电梯')}`), { says: 'place', buildingId: HOUSE, label: '电梯' }],
    ['a label that is its building', link(`place=${HOUSE}&at=${encodeURIComponent('2 号楼')}`), { says: 'place', buildingId: HOUSE, label: '' }],
    ['a blank written as a plus', link(`place=${COMMUNITY}&at=east+gate`), { says: 'place', buildingId: null, label: 'east gate' }],
    ['a place outside', link(`place=${COMMUNITY}&at=${encodeURIComponent('东门 3 号路灯')}`), { says: 'place', buildingId: null, label: '东门 3 号路灯' }],
  ])('%s', (_, code, read) => expect(readPlaceCode(code, community)).toEqual(read));

  it.each([
    ['nothing', '', 'not-ours'],
    ['a code for paying', 'wxp://f2f0abc', 'not-ours'],
    ['somebody else’s page', 'https://example.com/?place=1&at=2', 'not-ours'],
    ['a house of another community', link(`place=${OTHER}&at=${at}`), 'elsewhere'],
    ['no place', link(`at=${at}`), 'damaged'],
    ['a place that is no record', link(`place=12&at=${at}`), 'damaged'],
    ['no words', link(`place=${HOUSE}&at=`), 'damaged'],
    ['words cut in the middle of a sign', link(`place=${HOUSE}&at=%E5%8D`), 'damaged'],
    ['words that fill a page', link(`place=${HOUSE}&at=${'x'.repeat(61)}`), 'damaged'],
    ['a line break', link(`place=${HOUSE}&at=a%0Ab`), 'damaged'],
    ['a control character', link(`place=${HOUSE}&at=a%00b`), 'damaged'],
  ])('%s is refused', (_, code, says) => expect(readPlaceCode(code, community)).toEqual({ says }));

  it('what is printed is read again', () => {
    expect(readPlaceCode(link(`place=${HOUSE}&at=${encodeURIComponent('电梯 & 门厅')}`), community)).toEqual({
      says: 'place',
      buildingId: HOUSE,
      label: '电梯 & 门厅',
    });
  });
});
