import { fieldsOf, text } from '../../core/lesson/fields.ts';

/** What stands between the two lines of dashes at the top of a page that is only a text. */
export const pageSchema = fieldsOf({
  title: text,
  /** What search engines and previews of links show. */
  description: text,
});
