import type { TemplateTag } from './template-tag.ts';

/** “site.baseurl”, “.Site.BaseURL”: the site’s own address, which links within it don’t need. */
const siteAddress = /^(?:(?:site|page)\.(?:baseurl|base_url|url|github\.url)|\.Site\.BaseURL)\s*(?:\||$)/i;
/** “"/media/a.jpg" | relative_url” */
const quotedAddress =
  /^(["'])([^"'\s]+)\1\s*\|\s*(?:relative_url|absolute_url|relURL|absURL|prepend:\s*site\.(?:base)?url)\b/;

/** Gives the Markdown that a tag stands for; null where only its own generator knows. */
export function replaceTag(tag: TemplateTag): string | null {
  if (tag.form === 'value') {
    const quoted = quotedAddress.exec(tag.rest);
    if (quoted) return quoted[2] ?? null;
    return siteAddress.test(tag.rest) || (tag.rest.startsWith('/*') && tag.rest.endsWith('*/')) ? '' : null;
  }
  const name = tag.name === 'include' || tag.name === 'include_relative' ? includedName(tag) : tag.name;
  return Object.hasOwn(replacements, name) ? (replacements[name]?.(tag) ?? null) : null;
}

/** “figure.html”, “embeds/youtube.html” → figure, youtube */
function includedName({ words }: TemplateTag): string {
  const file =
    words[0]
      ?.split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '')
      .toLowerCase() ?? '';
  return /figure|image|picture|photo/.test(file)
    ? 'figure'
    : /youtube/.test(file)
      ? 'youtube'
      : /vimeo/.test(file)
        ? 'vimeo'
        : '';
}

const replacements: Readonly<Record<string, (tag: TemplateTag) => string | null>> = {
  figure,
  image: figure,
  img: figure,
  youtube: (tag) => film('YouTube', 'https://www.youtube.com/watch?v=', idOf(tag)),
  vimeo: (tag) => film('Vimeo', 'https://vimeo.com/', idOf(tag)),
  tweet: (tag) => film('X', 'https://x.com/i/status/', statusOf(tag)),
  x: (tag) => film('X', 'https://x.com/i/status/', statusOf(tag)),
  instagram: (tag) => film('Instagram', 'https://www.instagram.com/p/', idOf(tag)),
  ref: ({ words, named }) => words[0] ?? named.get('path') ?? null,
  relref: ({ words, named }) => words[0] ?? named.get('path') ?? null,
  post_url: ({ words }) => (words[0] ? `${words[0].replace(/^\//, '')}.md` : null),
  link: ({ words }) =>
    words[0] ? words[0].replace(/^\/?_posts\//, '').replace(/^(?!\d{4}-)\/?/, '/') : null,
  toc: () => '',
};

function idOf({ words, named }: TemplateTag): string | null {
  const id =
    named.get('id') ??
    named.get('video_id') ??
    named.get('video') ??
    words.find((word) => !word.includes('.html'));
  return id ? (id.split(/[/=]/).at(-1) ?? null) : null;
}

function statusOf({ words, named }: TemplateTag): string | null {
  return named.get('id') ?? words.find((word) => /^\d{5,}$/.test(word)) ?? null;
}

/** Like the link in a frame’s place: “YouTube: www.youtube.com/watch?v=…”. */
function film(house: string, start: string, id: string | null): string | null {
  if (!id || !/^[\w-]{1,80}$/.test(id)) return null;
  const address = start + id;
  return `[${house}: ${address.replace('https://', '').replace(/[_*]/g, '\\$&')}](<${address}>)`;
}

function figure({ named, words }: TemplateTag): string | null {
  const of = (...keys: readonly string[]) =>
    keys.map((key) => named.get(key)).find((value) => value !== undefined);
  const src =
    of('src', 'url', 'image_path', 'image', 'file', 'path') ??
    words.find((word) => /\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(word));
  if (!src || /[<>\n{}]/.test(src)) return null;
  const credit = of('attr', 'credit', 'attribution', 'source');
  const caption = [of('caption', 'title'), credit].filter((part) => part).join(' | ');
  const title =
    caption === ''
      ? ''
      : ` "${(credit && !of('caption', 'title') ? `| ${caption}` : caption).replace(/["\\]/g, '\\$&')}"`;
  return `![${(of('alt', 'caption') ?? '').replace(/[[\]\\]/g, '\\$&')}](<${src}>${title})`;
}
