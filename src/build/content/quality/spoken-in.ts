import type { Passage } from './passages.ts';

/** What the learner says in an option: all of it, or in a decision about what to do what stands between quotation marks. */
export function spokenIn({ readings, around }: Passage): readonly string[] {
  const kind = around.find(({ name }) => name === 'Decision')?.attributes.get('kind');
  return kind === 'do' ? readings.flatMap((text) => text.match(/„[^”]*”/gu) ?? []) : readings;
}
