import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import type { Site } from '../article/desk.ts';
import { pressAdapter } from './app/adapter.ts';
import { broadsheet, type PressRun } from './integration.ts';

/** Where one run of Astro works. */
export interface AstroPlace {
  /** The project's folder. */
  readonly root: string;
  readonly site: Pick<Site, 'origin' | 'base'>;
  /** Where the pages go. */
  readonly outDir: string;
  /** The boot script of the pages, where they are made. */
  readonly boot?: string;
}

// Astro calls home, and puts its servers in the background where it believes a machine is typing, unless told not to.
Object.assign(process.env, {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
});

/** Adds to `astro.config.mjs` what only a run knows. A build throws what is wrong, so Astro says nothing itself; a server tells of errors. */
export function astroConfig(
  { root, site, outDir, boot = '' }: AstroPlace,
  run: PressRun = {},
): AstroInlineConfig {
  // Whatever the machine's habits are: they would change what is built.
  process.env['NODE_ENV'] = run.onServer ? 'development' : 'production';
  return {
    root,
    site: site.origin,
    base: site.base,
    outDir,
    cacheDir: join(root, '.broadsheet', 'astro'),
    logLevel: run.onServer ? 'error' : 'silent',
    ...(run.onServer ? { output: 'server' as const, adapter: pressAdapter() } : {}),
    integrations: [broadsheet(run)],
    vite: {
      cacheDir: join(root, '.broadsheet', 'vite'),
      logLevel: 'error',
      clearScreen: false,
      define: defineBoot(boot),
      server: { watch: { ignored: ['**/.broadsheet/**', '**/.*.broadsheet-*/**', '**/dist/**'] } },
    },
  };
}

/** Puts the boot script where the templates look for it (`src/layouts/boot-script.ts`). */
export function defineBoot(boot: string): Readonly<Record<string, string>> {
  return { BROADSHEET_BOOT: JSON.stringify(boot) };
}
