import { defineConfig } from 'astro/config';

/* The bench's paper for Astro as it comes, with its own Markdown engine. */
export default defineConfig({
  site: 'https://gazette.example',
  trailingSlash: 'always',
  cacheDir: './.cache',
});
