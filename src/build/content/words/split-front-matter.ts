/** The two parts of a words file. Each is as long as the file, blank where the other part is: positions stay true. */
export interface WordsFile {
  readonly frontMatter: string | undefined;
  readonly body: string;
}

const opening = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*$/m;

export function splitFrontMatter(text: string): WordsFile {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return { frontMatter: undefined, body: text };
  const end = closing.exec(text.slice(start));
  if (end === null) return { frontMatter: undefined, body: text };
  const closesAt = start + end.index;
  const afterClose = closesAt + end[0].length;
  return {
    frontMatter: blank(text.slice(0, start)) + text.slice(start, closesAt),
    body: blank(text.slice(0, afterClose)) + text.slice(afterClose),
  };
}

/** Spaces instead of everything but the ends of lines. */
export function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ');
}
