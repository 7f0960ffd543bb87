import type { Locale } from '../../../messages/locales.ts';

/** Double quotation marks as each language prints them. */
const quotes = { nl: ['„', '”'], en: ['‘', '’'] } as const;

/** The text of a words file with its quotation marks, dots and spaces mended. Tags and front matter stay as they are. */
export function tidyWords(text: string, locale: Locale): string {
  const [frontMatter = ''] = /^---\n.*?\n---\n/su.exec(text) ?? [];
  const body = text.slice(frontMatter.length);
  const parts = body.split(/(<[^>]*>)/u);
  const tidied = parts.map((part, index) => (index % 2 === 1 ? part : tidyText(part, locale))).join('');
  return frontMatter + tidied.replaceAll(/[ \t]+$/gmu, '');
}

function tidyText(text: string, locale: Locale): string {
  const [open, close] = quotes[locale];
  return text
    .replaceAll(/"([^"\n]*)"/gu, `${open}$1${close}`)
    .replaceAll('...', '…')
    .replaceAll(/(?<=[\p{L}\p{N}]) - (?=[\p{L}\p{N}])/gu, ' – ')
    .replaceAll(/(?<=\S) {2,}(?=\S)/gu, ' ');
}
