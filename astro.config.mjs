import { defineConfig } from 'astro/config';

/*
 * What holds for every command. Address, folders and port come from the commands (src/commands/), because they
 * depend on content/site.yml and the environment. Nobody edits this file to run a newspaper.
 */
export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Not 'jsx': that drops the space between inline elements on separate lines, and "By A and B" needs it.
  compressHTML: true,
  devToolbar: { enabled: false },
});
