import { headersOf } from './headers.ts';
import type { HostPlan } from './host-plan.ts';
import { mediaTypeOf } from './media-types.ts';

/** What a host says to a request: a file of the output with a status, or where to go. */
export type Answer =
  | { readonly status: 200 | 404 | 410; readonly file: string; readonly headers: Record<string, string> }
  | { readonly status: 301; readonly to: string; readonly headers: Record<string, string> };

/** Says whether the output has a file, or a folder, of a path. */
export type Look = (path: string) => 'file' | 'folder' | null;

/** Decides an answer as a good host does. `pathname` is encoded, as browsers send it. */
export function decideAnswer(pathname: string, plan: HostPlan, look: Look): Answer {
  const { base, rules } = plan;
  const headers = (isFound: boolean) => headersOf(rules, pathname, isFound);
  const lead = (to: string): Answer => ({ status: 301, to, headers: headers(false) });
  const give = (status: 200 | 404 | 410, file: string): Answer => ({
    status,
    file,
    headers: { ...headers(status === 200), 'Content-Type': mediaTypeOf(file) },
  });
  const missing = give(404, '404.html');
  if (`${pathname}/` === base) return lead(base);
  const path = pathname.startsWith(base) ? decode(pathname.slice(base.length)) : null;
  if (path === null || isHidden(path)) return missing;
  const move = plan.moves.find(({ from }) => from === pathname);
  if (move) return lead(move.to);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const kind = look(file);
  if (kind === 'file') return give(plan.gone.includes(pathname) ? 410 : 200, file);
  return kind === 'folder' ? lead(`${pathname}/`) : missing;
}

/** A path never leads out of the output, nor to what is written for hosts. */
function isHidden(path: string): boolean {
  return (
    path.split(/[/\\]/).some((step) => step.startsWith('.') && step !== '.well-known') || path.includes('\0')
  );
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
