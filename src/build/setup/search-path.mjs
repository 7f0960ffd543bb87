// @ts-check
import { delimiter } from 'node:path';

/**
 * The environment with another list of folders in which programs are found. Windows writes the name as `Path`.
 * @param {(folders: string[]) => string[]} change
 * @returns {NodeJS.ProcessEnv}
 */
export function withSearchPath(change) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = (process.env[name] ?? '').split(delimiter).filter((folder) => folder !== '');
  return { ...process.env, [name]: change(folders).join(delimiter) };
}
