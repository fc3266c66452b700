import type { Story } from '../edition.ts';

/**
 * Tells when a story was withdrawn: the date that front matter gives for it, else that of the newest correction or note,
 * else of its last change; null where nothing says.
 */
export function dateWithdrawal({ withdrawnOn, record }: Story): string | null {
  const { corrections, notes, dateModified } = record;
  const noted = [...corrections, ...notes].flatMap(({ date }) => date ?? []);
  return withdrawnOn ?? noted.sort().at(-1) ?? dateModified;
}
