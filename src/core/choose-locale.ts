/**
 * The language to send a visitor to: the remembered choice, then the first of the browser's languages that the site
 * has, then the first language of the site.
 *
 * @param offered languages of the site, such as `nl`
 * @param remembered whatever was stored
 * @param preferred language tags of the browser, most wanted first, such as `en-GB`
 */
export function chooseLocale(
  offered: readonly [string, ...string[]],
  remembered: string | null,
  preferred: readonly string[],
): string {
  const wanted = [remembered ?? '', ...preferred].map((tag) => tag.toLowerCase().split('-')[0]);
  return wanted.find((language) => language !== undefined && offered.includes(language)) ?? offered[0];
}
