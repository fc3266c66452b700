import type { AstroIntegration } from 'astro';

/** What a command hands to the press for one run of Astro's server. */
export interface PressRun {
  /** Called with Vite's server under `npm run dev`. */
  readonly onServer?: (server: DevelopmentServer) => void | Promise<void>;
}

type Hook<Name extends keyof AstroIntegration['hooks']> = NonNullable<AstroIntegration['hooks'][Name]>;

/** Vite's server, as Astro hands it out. */
export type DevelopmentServer = Parameters<Hook<'astro:server:setup'>>[0]['server'];

/** Hands Astro's development server to the command that started it. */
export function broadsheet({ onServer }: PressRun = {}): AstroIntegration {
  return {
    name: 'broadsheet',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        await onServer?.(server);
      },
    },
  };
}
