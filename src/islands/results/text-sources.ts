import type { ReadText, TextSource } from '../../ports/results-environment.ts';
import { codesIn } from './detector.ts';

/** Ten thousand tickets with a long chat around them are smaller. */
const mostBytes = 25_000_000;

/** The texts of files: of a picture, the text of the QR code in it. */
export function textSources(files: readonly File[]): readonly TextSource[] {
  return files.map((file) => ({ name: file.name, read: () => readFile(file) }));
}

async function readFile(file: File): Promise<ReadText> {
  if (file.size > mostBytes) return { ok: false, fault: 'too-large' };
  if (file.type.startsWith('image/') && !file.type.includes('svg'))
    return { ok: true, text: await textInPicture(file) };
  return { ok: true, text: decoded(new Uint8Array(await file.arrayBuffer())) };
}

/** Notepad writes UTF-16 when it is asked for Unicode; all else that is text nowadays is UTF-8. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

async function textInPicture(file: File): Promise<string> {
  const picture = await createImageBitmap(file);
  try {
    return (await codesIn(picture)).join('\n');
  } finally {
    picture.close();
  }
}
