import { createReadStream, type Stats, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import { isPackedText } from '../hosts/packed-texts.ts';

/** A file as it is sent. */
interface Sending {
  readonly status: number;
  /** Where it lies. */
  readonly place: string;
  readonly headers: Record<string, string>;
}

export type FileSender = (
  sending: Sending,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void>;

type Encoding = 'br' | 'gzip' | null;

/** Packed texts that are kept. */
const KEPT = 500;

/**
 * Gives what sends files as a good host does: texts packed, parts of others for players (RFC 9110, 14), and a short answer to who
 * has a file already.
 */
export function openSender(): FileSender {
  const packed = new Map<string, Buffer>();
  const packOnce = async (place: string, tag: string, encoding: Encoding) => {
    const key = `${tag} ${place}`;
    const body = packed.get(key) ?? (await pack(await readFile(place), encoding));
    if (packed.size >= KEPT) packed.clear();
    packed.set(key, body);
    return body;
  };
  return async ({ status, place, headers }, request, response) => {
    const stats = statSync(place, { throwIfNoEntry: false });
    if (!stats) return void response.writeHead(status, headers).end('Not found');
    const isText = isPackedText(place);
    const encoding = isText ? chooseEncoding(request.headers['accept-encoding']) : null;
    const tag = tagOf(stats, encoding);
    const said = {
      ...headers,
      ETag: tag,
      ...(isText ? { Vary: 'Accept-Encoding' } : { 'Accept-Ranges': 'bytes' }),
    };
    if (status === 200 && request.headers['if-none-match']?.split(/,\s*/).includes(tag))
      return void response.writeHead(304, said).end();
    const isAsked = request.method !== 'HEAD';
    if (isText) {
      const body = await packOnce(place, tag, encoding);
      const more = { 'Content-Length': body.length, ...(encoding && { 'Content-Encoding': encoding }) };
      return void response.writeHead(status, { ...said, ...more }).end(isAsked ? body : undefined);
    }
    const part = status === 200 ? partOf(request.headers.range, stats.size) : null;
    if (part === 'beyond')
      return void response.writeHead(416, { ...said, 'Content-Range': `bytes */${stats.size}` }).end();
    const { start, end } = part ?? { start: 0, end: stats.size - 1 };
    response.writeHead(part ? 206 : status, {
      ...said,
      ...(part && { 'Content-Range': `bytes ${start}-${end}/${stats.size}` }),
      'Content-Length': end - start + 1,
    });
    if (isAsked && stats.size > 0) await pipeline(createReadStream(place, { start, end }), response);
    else response.end();
  };
}

function tagOf({ size, mtimeMs }: Stats, encoding: Encoding): string {
  return `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}${encoding ? `-${encoding}` : ''}"`;
}

/** Reads `bytes=0-99`, `bytes=100-` and `bytes=-100`; more than one part is answered with the whole file. */
function partOf(
  range: string | undefined,
  size: number,
): { readonly start: number; readonly end: number } | 'beyond' | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === '' && to === '') return null;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(size - 1, Number(to));
  return start > end ? 'beyond' : { start, end };
}

function chooseEncoding(accepted: string | string[] | undefined): Encoding {
  const words = String(accepted ?? '');
  if (/\bbr\b/.test(words)) return 'br';
  return /\bgzip\b/.test(words) ? 'gzip' : null;
}

async function pack(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'br')
    return promisify(brotliCompress)(bytes, { params: { [zlib.BROTLI_PARAM_QUALITY]: 10 } });
  return encoding === 'gzip' ? promisify(gzip)(bytes, { level: 9 }) : bytes;
}
