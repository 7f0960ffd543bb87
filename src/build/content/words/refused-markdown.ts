interface Refused {
  readonly code: string;
  readonly what: string;
  readonly fix: string;
}

const names: Readonly<Record<string, string>> = {
  heading: 'A heading (a line that starts with # or is underlined)',
  list: 'A list (lines that start with - or a number)',
  code: 'A block of code (between lines of ```)',
  inlineCode: 'Code (between `)',
  link: 'A link',
  linkReference: 'A link',
  definition: 'A link',
  image: 'A picture',
  imageReference: 'A picture',
  blockquote: 'A quotation (a line that starts with >)',
  thematicBreak: 'A line of dashes or stars',
  table: 'A table',
  delete: 'Crossed-out text (between ~~)',
};

/** Why a kind of Markdown is not taken, and what can be written instead. */
export function refuseMarkdown(type: string): Refused {
  return {
    code: 'refused-markdown',
    what: `${names[type] ?? 'This kind of Markdown'} is not used in a lesson.`,
    fix: 'Write plain paragraphs, with *emphasis* or **strong words** at most.',
  };
}
