/** Vowels that are spoken as one; two points on a vowel begin the next syllable. */
const vowels = /aai|ooi|oei|eeuw?|ieuw?|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|[aeiouyàáâäèéêëìíîïòóôöùúûü]/giu;

/** How many syllables a Dutch word has, by its groups of vowels. A number counts as one. */
export function syllablesOf(word: string): number {
  return Math.max(1, word.match(vowels)?.length ?? 0);
}
