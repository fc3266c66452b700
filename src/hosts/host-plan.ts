import type { Edition } from '../edition/edition.ts';
import { decideHeaders, type HeaderRule } from './headers.ts';
import type { InlineCode } from './policy.ts';

/** An old address and where it leads now; both begin with the base path and are encoded. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** All that a host has to do beside handing out files, in no host's language. */
export interface HostPlan {
  /** The path that the paper lies under: `/` or `/paper/`. */
  readonly base: string;
  /** What every answer bears. Of rules that set one header the last that fits holds. */
  readonly rules: readonly HeaderRule[];
  /** Addresses that are answered 301. A page that leads on lies there too, for hosts that can't. */
  readonly moves: readonly Move[];
  /** Addresses that are answered 410 with the page that lies there: it says why. */
  readonly gone: readonly string[];
}

/** The end of a page's file, which an address leaves out. */
const INDEX = /(?:^|(?<=\/))index\.html$/;

/**
 * Plans what hosts have to do. Stories that are withdrawn or have expired are gone (410): search engines drop such pages at once,
 * and go on asking for what they only don't find (404).
 */
export function planHosting(edition: Edition, code: InlineCode): HostPlan {
  const { addresses } = edition;
  return {
    base: addresses.root,
    rules: decideHeaders(edition, code),
    ...listAnswers(edition),
  };
}

/** Lists the addresses that are answered with something else than a page. Those of the newest stories come first. */
export function listAnswers({ addresses, redirects, notices }: Edition): Pick<HostPlan, 'moves' | 'gone'> {
  return {
    moves: redirects.map(({ file, to }) => ({ from: addresses.file(file).replace(INDEX, ''), to })),
    gone: notices.filter(({ state }) => state !== 'shown').map(({ address }) => address),
  };
}
