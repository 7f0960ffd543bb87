/** Ids are permanent, kebab-case English words, never positions. Branded so that one kind cannot pass for another. */
declare const kind: unique symbol;
type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type LessonId = Id<'lesson'>;
export type SceneId = Id<'scene'>;
export type OptionId = Id<'option'>;
export type EndingId = Id<'ending'>;
export type PersonId = Id<'person'>;
export type CompetencyId = Id<'competency'>;
export type SetId = Id<'set'>;

/** What an id looks like: lower-case English words of letters and digits, joined by single hyphens. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The most characters that an id may have. */
export const longestId = 80;
