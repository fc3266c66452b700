import type { Edition, Story } from '../edition/edition.ts';
import { attributeOf, IMAGE_TAG } from '../edition/pictures/image-tag.ts';
import type { BoundPicture } from './binding.ts';

/** Says what a book asks of its readers and what it has for them (EPUB Accessibility 1.1), in the terms of schema.org. */
export function describeAccess(
  stories: readonly Story[],
  edition: Edition,
  pictures: readonly BoundPicture[],
): readonly (readonly [property: string, value: string])[] {
  const isDescribed = stories.every((story) => hasWords(story, edition));
  const isSeen = pictures.length > 0;
  return [
    ['schema:accessMode', 'textual'],
    ...(isSeen ? [['schema:accessMode', 'visual'] as const] : []),
    ...(isSeen ? [['schema:accessModeSufficient', 'textual,visual'] as const] : []),
    ...(!isSeen || isDescribed ? [['schema:accessModeSufficient', 'textual'] as const] : []),
    ['schema:accessibilityFeature', 'tableOfContents'],
    ['schema:accessibilityFeature', 'readingOrder'],
    ['schema:accessibilityFeature', 'structuralNavigation'],
    ['schema:accessibilityFeature', 'displayTransformability'],
    ...(isSeen && isDescribed ? [['schema:accessibilityFeature', 'alternativeText'] as const] : []),
    ['schema:accessibilityHazard', pictures.some(({ mayMove }) => mayMove) ? 'unknown' : 'none'],
  ];
}

/** Says whether every picture of a story has a description. */
function hasWords(story: Story, edition: Edition): boolean {
  const { image } = story.record;
  if (image !== null && !image.alt) return false;
  if (story.pictures.length === 0) return true;
  const html = edition.readRecord(story).body?.html ?? '';
  return Array.from(html.matchAll(IMAGE_TAG)).every(([tag]) => attributeOf(tag, 'alt'));
}
