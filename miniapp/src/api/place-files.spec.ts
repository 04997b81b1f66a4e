import { describe, expect, it } from '@jest/globals';
import { placeFiles } from './place-files.ts';

describe('where the ids of uploaded photos go in a body', () => {
  it('into the files, where nothing else is said', () => {
    expect(placeFiles({ words: '好' }, [{ fileId: 'a' }, { fileId: 'b' }])).toEqual({ words: '好', files: ['a', 'b'] });
  });

  it('into the lists and the fields that are named, beside what stands there', () => {
    const body = { checklist: { service: '好', signature: { by: 'owner' } } };
    const photos = [
      { at: 'photosBefore[]', fileId: 'before' },
      { at: 'photosAfter[]', fileId: 'after' },
      { at: 'checklist.signature.file', fileId: 'name' },
    ] as const;
    expect(placeFiles(body, photos)).toEqual({
      checklist: { service: '好', signature: { by: 'owner', file: 'name' } },
      photosBefore: ['before'],
      photosAfter: ['after'],
    });
    expect(body.checklist.signature).toEqual({ by: 'owner' });
  });

  it('a photo that the device lost is left out', () => {
    expect(placeFiles({}, [{ fileId: undefined }, { fileId: 'b' }])).toEqual({ files: ['b'] });
  });
});
