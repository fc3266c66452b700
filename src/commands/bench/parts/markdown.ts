import { readFileSync } from 'node:fs';
import { markdownCore } from '../../../markdown/body-processor.ts';
import { shareOut } from './share-out.ts';

/* Turns the Markdown of all stories into HTML, as fast as we know how to with remark and rehype, and keeps none of it. */
await shareOut(import.meta.url, (files) => {
  for (const file of files) {
    const [, body = ''] = /^---\n.*?\n---\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
    markdownCore.processSync(body);
  }
});
