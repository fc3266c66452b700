import type { AstroIntegration } from 'astro';

/** What a command hands to the press for one run of Astro. */
export interface PressRun {
  /** Called after each rendered page. */
  readonly onPage?: () => void;
  /** Called with Vite's server under `npm run dev`. */
  readonly onServer?: (server: DevelopmentServer) => void | Promise<void>;
}

type Hook<Name extends keyof AstroIntegration['hooks']> = NonNullable<AstroIntegration['hooks'][Name]>;

/** Vite's server, as Astro hands it out. */
export type DevelopmentServer = Parameters<Hook<'astro:server:setup'>>[0]['server'];

/** The Astro side of the press: tells the commands what Astro is doing. The pages ask `current-edition.ts` themselves. */
export function broadsheet({ onPage, onServer }: PressRun = {}): AstroIntegration {
  return {
    name: 'broadsheet',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        if (!onPage) return;
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          async render(request, options) {
            const page = await prerenderer.render(request, options);
            onPage();
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
