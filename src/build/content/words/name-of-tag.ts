import { quoted } from '../../../core/lesson/sentences.ts';
import { pageName, type Tag } from './page.ts';

/** What authors call a tag, with a capital: `The scene "a"`, `<Why>`. */
export function nameOfTag({ name, attributes }: Tag): string {
  const id = attributes.get('id');
  const scene = attributes.get('scene');
  if (scene !== undefined) return `<${name} scene=${quoted(scene)}>`;
  if (name === pageName) return 'The file';
  return id === undefined || id === '' ? `<${name}>` : `The ${name.toLowerCase()} ${quoted(id)}`;
}
