import { createApp } from 'astro/app/entrypoint';

/** The paper's templates as Astro bundled them. Pages are strings, not streams: each is written to one file. */
const app = createApp({ streaming: false });

/** Prints one sheet: `path` is its address below the root, which finds the template; `locals` is all that it shows. */
export async function printSheet(path: string, locals: object): Promise<Uint8Array> {
  const response = await app.render(new Request(new URL(path, 'https://press.invalid/')), { locals });
  const html = new Uint8Array(await response.arrayBuffer());
  if (!response.ok && !path.startsWith('404'))
    throw new Error(`No template prints /${path} (${response.status}).`);
  return html;
}
