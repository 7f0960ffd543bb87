import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { frontMatterSchema } from './build/content/words/front-matter.ts';

/** The words of every lesson in every language, as `optician/nl`. */
const words = defineCollection({
  loader: glob({ base: './content/lessons', pattern: '*/*.mdx' }),
  schema: frontMatterSchema,
});

export const collections = { words };
