/** What a link to a picture on another host says. */
export interface ElsewhereName {
  /** What it shows, else what its file is called. */
  readonly words: string;
  readonly host: string;
}

/** Names a picture that lies on another host, by its full address and its description, which may be empty. */
export function nameElsewhere(src: string, alt: string): ElsewhereName {
  const url = URL.canParse(src) ? new URL(src) : null;
  const host = url?.host.replace(/^www\./, '') ?? '';
  const file = src.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
  return { words: alt || file || host || src, host };
}
