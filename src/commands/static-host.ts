import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib';

/** Media types of what a site holds; those that are text travel compressed. */
const TYPES: Readonly<Record<string, { readonly type: string; readonly isText: boolean }>> = {
  '.avif': { type: 'image/avif', isText: false },
  '.css': { type: 'text/css; charset=utf-8', isText: true },
  '.html': { type: 'text/html; charset=utf-8', isText: true },
  '.jpg': { type: 'image/jpeg', isText: false },
  '.js': { type: 'text/javascript; charset=utf-8', isText: true },
  '.json': { type: 'application/json', isText: true },
  '.md': { type: 'text/markdown; charset=utf-8', isText: true },
  '.opml': { type: 'application/xml', isText: true },
  '.png': { type: 'image/png', isText: false },
  '.svg': { type: 'image/svg+xml', isText: true },
  '.txt': { type: 'text/plain; charset=utf-8', isText: true },
  '.webmanifest': { type: 'application/manifest+json', isText: true },
  '.webp': { type: 'image/webp', isText: false },
  '.woff2': { type: 'font/woff2', isText: false },
  '.xml': { type: 'application/xml', isText: true },
};

const UNKNOWN = { type: 'application/octet-stream', isText: false };

/** A server that runs. */
export interface Host {
  /** With a slash at its end. */
  readonly address: string;
  readonly close: () => void;
}

/**
 * Serves a built site as a good static host would: compressed, pages asked for again each time, everything else kept.
 * Port 0 is any free one.
 */
export async function hostFolder(folder: string, port = 0): Promise<Host> {
  const packed = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const wanted = fileOf(request.url ?? '/');
    const found = wanted === null ? null : await readFile(join(folder, wanted)).catch(() => null);
    const file = (found && wanted) ?? '/404.html';
    const bytes = found ?? (await readFile(join(folder, file)).catch(() => Buffer.from('Not found')));
    const { type, isText } = TYPES[extname(file)] ?? UNKNOWN;
    const encoding = isText ? chooseEncoding(String(request.headers['accept-encoding'] ?? '')) : null;
    const key = `${encoding} ${file}`;
    const body = packed.get(key) ?? pack(bytes, encoding);
    packed.set(key, body);
    response
      .writeHead(found ? 200 : 404, {
        'Content-Type': type,
        'Content-Length': body.length,
        'Cache-Control': extname(file) === '.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
        ...(encoding ? { 'Content-Encoding': encoding, Vary: 'Accept-Encoding' } : {}),
      })
      .end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  return {
    address: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The file at an address, never one outside of the folder; null where it is no address. */
function fileOf(address: string): string | null {
  try {
    const path = normalize(decodeURIComponent(new URL(address, 'http://host').pathname)).replaceAll(
      '\\',
      '/',
    );
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

type Encoding = 'br' | 'gzip' | null;

function chooseEncoding(accepted: string): Encoding {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

function pack(bytes: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'br')
    return brotliCompressSync(bytes, { params: { [zlib.BROTLI_PARAM_QUALITY]: zlib.BROTLI_MAX_QUALITY } });
  return encoding === 'gzip' ? gzipSync(bytes, { level: 9 }) : bytes;
}
