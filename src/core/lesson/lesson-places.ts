import type { KeyPath } from './problem.ts';
import { quoted } from './sentences.ts';

/** What authors call the thing at a path of `lesson.yaml`, with a capital: `The option "a" in the scene "b"`. */
export function nameOfPlace(path: KeyPath): string {
  const [list, id, options, option] = path;
  if (list === 'scenes' && typeof id === 'string') {
    if (options === 'options' && typeof option === 'string')
      return `The option ${quoted(option)} in the scene ${quoted(id)}`;
    return `The scene ${quoted(id)}`;
  }
  if (list === 'endings' && typeof id === 'string') return `The ending ${quoted(id)}`;
  return 'The lesson';
}

/** The same within a sentence, after a word such as "in". */
export function nameWithin(name: string): string {
  return name.replace(/^The /, 'the ');
}
