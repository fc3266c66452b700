import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const articles = defineCollection({
  loader: glob({ pattern: '**/*.md', base: '../content/articles', retainBody: false }),
  schema: z.object({
    title: z.string(),
    date: z.date(),
    authors: z.array(z.string()),
    section: z.string(),
    tags: z.array(z.string()),
    summary: z.string(),
  }),
});

const authors = defineCollection({
  loader: glob({ pattern: '*.yml', base: '../content/authors' }),
  schema: z.object({ name: z.string(), role: z.string() }),
});

export const collections = { articles, authors };
