import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { PROJECT } from '../place.ts';

/** Runs from the sources: Astro bundles it. */
const ENTRY = join(PROJECT, 'src', 'press', 'app', 'entry.ts');

/**
 * Has Astro bundle the templates as for a server that renders on demand, which is what the press is. An adapter is Astro's own
 * way to say what runs a bundle; nothing else of Astro is replaced.
 */
export function pressAdapter(): AstroIntegration {
  return {
    name: 'broadsheet-press',
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'broadsheet-press',
          entrypointResolution: 'auto',
          serverEntrypoint: ENTRY,
          supportedAstroFeatures: {
            staticOutput: 'stable',
            serverOutput: 'stable',
            sharpImageService: 'stable',
          },
          adapterFeatures: { buildOutput: 'server' },
        }),
    },
  };
}
