import { defineConfig } from 'astro/config';

/*
 * What holds for every command. Address, folders and port come from the commands (src/commands/), because they
 * depend on content/site.yml and the environment. Nobody edits this file to run a newspaper.
 */
export default defineConfig({
  trailingSlash: 'always',
  // A page waits for the disk longer than for the processor: several at once take half the time.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
  // Not 'jsx': that drops the space between inline elements on separate lines, and "By A and B" needs it.
  compressHTML: true,
  devToolbar: { enabled: false },
});
