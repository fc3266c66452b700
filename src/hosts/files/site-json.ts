import { z } from 'zod';
import type { HostPlan } from '../host-plan.ts';
import { TYPES_BY_ENDING, TYPES_BY_NAME } from '../media-types.ts';

/** Where the plan lies in the output, for `npm start` and for hosts that no file is written for. */
export const SITE_JSON = '.hosts/site.json';

/** Writes the plan as it is, with the media types of all files. */
export function writeSiteJson(plan: HostPlan): string {
  const { base, rules, moves, gone } = plan;
  const types = { byEnding: TYPES_BY_ENDING, byName: TYPES_BY_NAME };
  return `${JSON.stringify({ version: 1, base, missing: `${base}404.html`, types, rules, gone, moves }, null, 1)}\n`;
}

const schema = z.object({
  base: z.string(),
  rules: z.array(
    z.object({
      scope: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('all') }),
        z.object({ kind: z.literal('below'), address: z.string() }),
        z.object({ kind: z.literal('copies') }),
      ]),
      headers: z.record(z.string(), z.string()),
    }),
  ),
  gone: z.array(z.string()),
  moves: z.array(z.object({ from: z.string(), to: z.string() })),
});

/** Reads a plan as it was written; null where it is none. */
export function readSiteJson(text: string): HostPlan | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
