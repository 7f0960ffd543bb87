import { mostFileBytes } from '../../core/assignment/desk-file.ts';
import { saveFile } from '../save-file.ts';

/** Gives what was written down to whoever is at the screen, as a file. */
export function download(name: string, text: string): void {
  saveFile(name, 'application/json', text);
}

/** The text of a file, or so much of it that it is seen to be too much. */
export function textOf(file: File): Promise<string> {
  return file.slice(0, mostFileBytes + 1).text();
}

/** The part of a file's name that says what is in it, from a title in any script. */
export function inFileName(title: string): string {
  const plain = title.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
}
