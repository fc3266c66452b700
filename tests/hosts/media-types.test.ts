import { expect, it } from 'vitest';
import { feedFiles } from '../../src/feeds/feed-files.ts';
import { mediaTypeOf } from '../../src/hosts/media-types.ts';
import { bulkFiles } from '../../src/metadata/bulk/bulk-files.ts';
import { siteFiles } from '../../src/metadata/site-files.ts';
import { editionOf } from './hosted.ts';

it('hosts send each file as what the press says that it is', () => {
  const edition = editionOf({ data: true });
  const files = [...feedFiles(edition), ...siteFiles(edition), ...bulkFiles(edition)];
  expect(files.length).toBeGreaterThan(12);
  expect(files.filter(({ path, type }) => mediaTypeOf(path) !== type).map(({ path }) => path)).toEqual([]);
});

it('what nobody knows is no page', () => {
  expect(mediaTypeOf('media/model.xyz')).toBe('application/octet-stream');
  expect(mediaTypeOf('media/README')).toBe('application/octet-stream');
  expect(mediaTypeOf('media/PLAN.PDF')).toBe('application/pdf');
});
