import type { AstroIntegration } from 'astro';

/** What a command hands to the press for one run of Astro. */
export interface PressRun {
  /** Called after each rendered file; a page is one that people read. */
  readonly onRendered?: (isPage: boolean) => void;
  /** Called with Vite's server under `npm run dev`. */
  readonly onServer?: (server: DevelopmentServer) => void | Promise<void>;
}

type Hook<Name extends keyof AstroIntegration['hooks']> = NonNullable<AstroIntegration['hooks'][Name]>;

/** Vite's server, as Astro hands it out. */
export type DevelopmentServer = Parameters<Hook<'astro:server:setup'>>[0]['server'];

/** The Astro side of the press: tells the commands what Astro is doing. The pages ask `current-edition.ts` themselves. */
export function broadsheet({ onRendered, onServer }: PressRun = {}): AstroIntegration {
  return {
    name: 'broadsheet',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        if (!onRendered) return;
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          async render(request, options) {
            const page = await prerenderer.render(request, options);
            onRendered(options.routeData.type === 'page');
            return page;
          },
        }));
      },
      'astro:server:setup': async ({ server }) => {
        await onServer?.(server);
      },
    },
  };
}
