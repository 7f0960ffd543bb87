import type { Locale } from '../../../messages/locales.ts';
import { curly } from './curly.ts';
import { type Paragraph, type Placed, type Tag, tagsBelow, tagsNamed, wordsIn } from './page.ts';
import { readWordsPage } from './read-words-page.ts';
import { tidy } from './tidy.ts';

/** How a scene begins. */
export interface SceneWords {
  /** The first sentences that are there in every mood. */
  readonly opening: string;
  /** The first thing that somebody says there. */
  readonly says?: { readonly who: string; readonly words: string };
}

export interface OptionWords {
  readonly short: string;
  /** What the learner says or does, and the stage direction with it. */
  readonly you: string;
  readonly aside?: string;
  readonly kind: 'say' | 'do';
}

/** The words of a lesson that a map of it shows, by the ids of its graph. */
export interface Captions {
  readonly scenes: ReadonlyMap<string, SceneWords>;
  /** By the ids of the scene and the option with a space between them. */
  readonly options: ReadonlyMap<string, OptionWords>;
  /** The titles of the endings. */
  readonly endings: ReadonlyMap<string, string>;
}

/** The captions of a lesson in one language. Throws a `ContentError` when the file cannot be read. */
export async function readCaptions(root: URL | string, id: string, locale: Locale): Promise<Captions> {
  return captionsIn(await readWordsPage(root, id, locale));
}

/** The captions on a page of words. */
export function captionsIn(page: Tag): Captions {
  const placed = [...tagsBelow(page)];
  const named = (name: string): readonly Placed[] => placed.filter(({ tag }) => tag.name === name);
  return {
    scenes: new Map(named('Scene').map(({ tag, place }) => [place, sceneWords(tag)])),
    options: new Map(named('Option').map((option) => [option.place, optionWords(option)])),
    endings: new Map(named('Ending').map(({ tag, place }) => [place, curly(tag.attributes.get('title') ?? '')])),
  };
}

function sceneWords(scene: Tag): SceneWords {
  const paragraphs = scene.children.filter((child) => child.kind === 'paragraph');
  const says = [...tagsBelow(scene)].find(({ tag, around }) => tag.name === 'Says' && !around.some(isDecision))?.tag;
  return {
    opening: paragraphs.map(sentencesBeforeMoods).find((words) => words !== '') ?? '',
    ...(says && { says: { who: says.attributes.get('who') ?? '', words: tidy(wordsIn(says)) } }),
  };
}

function isDecision({ name }: Tag): boolean {
  return name === 'Decision';
}

/** What a paragraph says before it turns to somebody's mood, without half a sentence at the end. */
function sentencesBeforeMoods({ children, start }: Paragraph): string {
  const mood = children.findIndex((child) => child.kind === 'tag' && child.name === 'Mood');
  const before = children.slice(0, mood < 0 ? undefined : mood);
  const words = tidy(wordsIn({ kind: 'paragraph', children: before, start }, ['Says']));
  return /^.*[.!?…][”’]?(?=\s|$)/u.exec(words)?.[0] ?? '';
}

function optionWords({ tag, parent }: Placed): OptionWords {
  const [you] = tagsNamed(tag, 'You');
  const [aside] = you === undefined ? [] : tagsNamed(you, 'Aside');
  return {
    short: curly(tag.attributes.get('short') ?? ''),
    you: you === undefined ? '' : tidy(wordsIn(you, ['Aside'])),
    ...(aside && { aside: tidy(wordsIn(aside)) }),
    kind: parent.attributes.get('kind') === 'do' ? 'do' : 'say',
  };
}
