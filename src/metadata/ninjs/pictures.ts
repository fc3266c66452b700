import type { ArticleRecord } from '../../article/record.ts';
import { pictureType } from '../picture-types.ts';
import type { PictureItem, Rendition, Words } from './item.ts';
import type { NinjsSetting, StoryPicture } from './setting.ts';
import { toUri } from './uri.ts';

/** Describes the pictures of a story as items that go with it: the lead picture with its words, then those of the text. */
export function describePictures({ image }: ArticleRecord, { lead, pictures }: NinjsSetting): PictureItem[] {
  const words: Words[] = [
    ...(image?.caption ? [{ role: 'caption', value: image.caption }] : []),
    ...(image?.alt ? [{ role: 'alt', value: image.alt }] : []),
  ];
  const first = lead && image && describe(lead, 'lead', 'lead');
  const others = pictures.flatMap(
    (picture, index) => describe(picture, `picture-${index + 1}`, 'body') ?? [],
  );
  return [
    ...(first
      ? [
          {
            ...first,
            ...(image?.credit && { by: image.credit }),
            ...(words.length > 0 && { descriptions: words }),
          },
        ]
      : []),
    ...others,
  ];
}

function describe({ address, files }: StoryPicture, name: string, rel: string): PictureItem | null {
  const uri = toUri(address);
  if (uri === null) return null;
  const renditions = files.flatMap((file, index): Rendition[] => {
    const href = toUri(file.address);
    const type = pictureType(file.address);
    if (href === null) return [];
    return [
      {
        name: index === 0 ? 'main' : `copy-${index}`,
        href,
        ...(type !== null && { contentType: type }),
        ...(file.width !== null && { width: file.width }),
        ...(file.height !== null && { height: file.height }),
      },
    ];
  });
  return { name, rel, uri, type: 'picture', renditions };
}
