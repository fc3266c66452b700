import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import config from './astro.config.mjs';

/* The same with remark and rehype. Without smartypants, which takes more time than all the rest of it. */
export default defineConfig({
  ...config,
  markdown: { processor: unified({ smartypants: false }), syntaxHighlight: false },
});
