import { TurnableClock } from '../clock/clock.ts';
import { FileLinks } from './file-links.ts';
import type { StoredFile } from './stored-file.entity.ts';

const photo = {
  id: '01JD000000000000000000FILE',
  kind: 'photo',
  mediaType: 'image/jpeg',
  bytes: 5,
  width: 4,
  height: 3,
  thumbnailKey: 'c/x.thumbnail.webp',
} as StoredFile;
const asked = (url: string) => Object.fromEntries(new URL(url, 'http://x').searchParams);

let clock: TurnableClock;
let links: FileLinks;
beforeEach(() => {
  clock = new TurnableClock(new Date('2026-11-24T10:00:20.500Z'));
  links = new FileLinks('a secret', clock);
});

it('a link opens the file and variant that it was made for', () => {
  const { url, thumbnailUrl } = links.view(photo);
  expect(url).toMatch(new RegExp(`^/api/v1/files/${photo.id}/content\\?`));
  expect(links.check(photo.id, asked(url)).variant).toBe('original');
  expect(links.check(photo.id, asked(thumbnailUrl!)).variant).toBe('thumbnail');
});

it('a file without a thumbnail has no link to one', () => {
  expect(links.view({ ...photo, thumbnailKey: null }).thumbnailUrl).toBeNull();
});

it('a link works for at most ten minutes', () => {
  const query = asked(links.view(photo).url);
  clock.turnTo(new Date('2026-11-24T10:09:59.999Z'));
  expect(() => links.check(photo.id, query)).not.toThrow();
  clock.turnTo(new Date('2026-11-24T10:10:00.000Z'));
  expect(() => links.check(photo.id, query)).toThrow(expect.objectContaining({ code: 'file.link-expired' }));
});

it('the same link is given for a minute, so that the cache finds it', () => {
  const first = links.view(photo).url;
  clock.turnTo(new Date('2026-11-24T10:00:59.999Z'));
  expect(links.view(photo).url).toBe(first);
  clock.turnTo(new Date('2026-11-24T10:01:00.000Z'));
  expect(links.view(photo).url).not.toBe(first);
});

describe('nobody can make a link of their own', () => {
  const refused = (id: string, change: Record<string, unknown>) =>
    expect(() => links.check(id, { ...asked(links.view(photo).url), ...change })).toThrow(expect.objectContaining({ code: 'file.link-expired' }));

  it.each([
    ['a later end', { until: String(Date.parse('2026-11-24T23:00:00Z')) }],
    ['the other variant', { variant: 'thumbnail' }],
    ['a variant that is not there', { variant: '../../etc/passwd' }],
    ['an end that is no number', { until: 'forever' }],
    ['no signature', { signature: undefined }],
    ['an empty signature', { signature: '' }],
    ['two signatures', { signature: ['a', 'b'] }],
    ['a signature of the same length', { signature: 'A'.repeat(43) }],
  ])('by %s', (_, change) => refused(photo.id, change));

  it('for another file', () => refused('01JD000000000000000000FIL2', {}));

  it('with another secret', () => {
    const { url } = new FileLinks('another secret', clock).view(photo);
    expect(() => links.check(photo.id, asked(url))).toThrow(expect.objectContaining({ code: 'file.link-expired' }));
  });
});
