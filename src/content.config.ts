import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pageSchema } from './build/content/page-schema.ts';
import { frontMatterSchema } from './build/content/words/front-matter.ts';

/** The words of every lesson in every language, as `optician/nl`. */
const words = defineCollection({
  loader: glob({ base: './content/lessons', pattern: '*/*.mdx' }),
  schema: frontMatterSchema,
});

/** Texts that are a page of their own, as `nl/privacy`. */
const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '*/*.mdx' }),
  schema: pageSchema,
});

export const collections = { words, pages };
