import type { Locale } from '../../../messages/locales.ts';
import { type Captions, captionsIn } from './captions.ts';
import { type Tag, tagsBelow, tagsNamed, wordsIn } from './page.ts';
import { readWordsPage } from './read-words-page.ts';
import type { VoiceOf } from './tags.ts';
import { tidy } from './tidy.ts';

/** What a team round tells at another place than the words do: at every decision. */
export interface RoundWords {
  readonly captions: Captions;
  /** What people think in a scene, by its id, as far as it was written. */
  readonly voices: ReadonlyMap<string, ReadonlyMap<VoiceOf, string>>;
  readonly rule: { readonly cue: string; readonly action: string };
  /** What in the shop makes the rule hard; empty until it was written. */
  readonly whyNot: string;
}

/** The words for a team round in one language. Throws a `ContentError` when the file cannot be read. */
export async function readRoundWords(root: URL | string, id: string, locale: Locale): Promise<RoundWords> {
  return roundWordsIn(await readWordsPage(root, id, locale));
}

/** The words for a team round on a page of words. */
export function roundWordsIn(page: Tag): RoundWords {
  const named = (name: string): readonly Tag[] =>
    [...tagsBelow(page)].map(({ tag }) => tag).filter((tag) => tag.name === name);
  const words = (name: string): string => named(name).map(plain)[0] ?? '';
  return {
    captions: captionsIn(page),
    voices: new Map(named('Voices').map((voices) => [voices.attributes.get('scene') ?? '', voicesIn(voices)])),
    rule: { cue: words('If'), action: words('Then') },
    whyNot: words('WhyNot'),
  };
}

function voicesIn(voices: Tag): ReadonlyMap<VoiceOf, string> {
  return new Map(tagsNamed(voices, 'Voice').map((voice) => [voice.attributes.get('of') as VoiceOf, plain(voice)]));
}

function plain(tag: Tag): string {
  return tidy(wordsIn(tag));
}
