/** A house whose frames are embedded in copy. */
export interface EmbedProvider {
  readonly name: string;
  /** Host, without `www.` and `player.`-like first labels: it and its subdomains count. */
  readonly hosts: readonly string[];
  /** Gives the page that the frame shows, or null where the frame’s own address is the best there is. */
  readonly pageOf: (frame: URL) => string | null;
}

const lastStep = (frame: URL) => frame.pathname.split('/').filter(Boolean).at(-1) ?? null;
const page = (start: string, id: string | null) => (id === null ? null : start + encodeURIComponent(id));

export const embedProviders: readonly EmbedProvider[] = [
  {
    name: 'YouTube',
    hosts: ['youtube.com', 'youtube-nocookie.com', 'youtu.be'],
    pageOf: (frame) => {
      const list = frame.searchParams.get('list');
      const id = frame.searchParams.get('v') ?? lastStep(frame);
      return id === 'videoseries'
        ? page('https://www.youtube.com/playlist?list=', list)
        : page('https://www.youtube.com/watch?v=', id);
    },
  },
  { name: 'Vimeo', hosts: ['vimeo.com'], pageOf: (frame) => page('https://vimeo.com/', lastStep(frame)) },
  {
    name: 'X',
    hosts: ['twitter.com', 'x.com'],
    pageOf: (frame) => page('https://x.com/i/status/', frame.searchParams.get('id')),
  },
  {
    name: 'Instagram',
    hosts: ['instagram.com'],
    pageOf: (frame) => `https://www.instagram.com${frame.pathname.replace(/embed\/?(?:captioned\/?)?$/, '')}`,
  },
  { name: 'Facebook', hosts: ['facebook.com'], pageOf: (frame) => frame.searchParams.get('href') },
  { name: 'TikTok', hosts: ['tiktok.com'], pageOf: () => null },
  {
    name: 'Spotify',
    hosts: ['spotify.com'],
    pageOf: (frame) => `https://open.spotify.com${frame.pathname.replace(/^\/embed(?:-podcast)?\//, '/')}`,
  },
  { name: 'SoundCloud', hosts: ['soundcloud.com'], pageOf: (frame) => frame.searchParams.get('url') },
  { name: 'Apple Podcasts', hosts: ['podcasts.apple.com'], pageOf: () => null },
  { name: 'Google Maps', hosts: ['google.com', 'maps.google.com'], pageOf: () => null },
  { name: 'OpenStreetMap', hosts: ['openstreetmap.org'], pageOf: () => null },
  { name: 'Datawrapper', hosts: ['datawrapper.dwcdn.net', 'datawrapper.de'], pageOf: () => null },
  { name: 'Flourish', hosts: ['flourish.studio', 'flo.uri.sh'], pageOf: () => null },
  { name: 'DocumentCloud', hosts: ['documentcloud.org'], pageOf: () => null },
  { name: 'Dailymotion', hosts: ['dailymotion.com'], pageOf: () => null },
  { name: 'Twitch', hosts: ['twitch.tv'], pageOf: () => null },
];

/** Names the house behind a frame and the page to link to in its place; null for what is no web address. */
export function readEmbed(
  src: string,
): { readonly name: string; readonly href: string; readonly isKnown: boolean } | null {
  const frame = URL.parse(src.startsWith('//') ? `https:${src}` : src);
  if (!frame || !/^https?:$/.test(frame.protocol)) return null;
  const host = frame.hostname.replace(/^www\./, '');
  const provider = embedProviders.find(({ hosts }) =>
    hosts.some((own) => host === own || host.endsWith(`.${own}`)),
  );
  const found = provider?.pageOf(frame) ?? null;
  const href = found && /^https?:/.test(found) ? found : frame.href;
  return { name: provider?.name ?? host, href, isKnown: provider !== undefined };
}
