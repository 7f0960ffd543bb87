/** The words of an attribute or of front matter with apostrophes as they are printed; running text gets them from the parser. */
export function curly(text: string): string {
  return text.replaceAll("'", '’');
}
