import type { Moods } from '../../../core/lesson/lesson.ts';
import { curly } from './curly.ts';
import { type Placed, type Tag, tagsBelow, tagsNamed, wordsIn } from './page.ts';
import { type Line, storyIn } from './story.ts';
import type { VoiceOf } from './tags.ts';
import { tidy } from './tidy.ts';

/** A scene as it is read aloud. */
export interface GuideScene {
  readonly story: readonly (readonly Line[])[];
  /** The question of its decision. */
  readonly ask: string;
  /** The options in the order in which they are written, which tells nothing about how good they are. */
  readonly options: readonly GuideOption[];
  /** What people think there, as far as it is written. */
  readonly voices: ReadonlyMap<VoiceOf, string>;
}

export interface GuideOption {
  readonly id: string;
  /** What the choice does, in a few words and in full. */
  readonly title: string;
  readonly story: readonly (readonly Line[])[];
  readonly why: string;
}

export interface Objection {
  readonly doubt: string;
  readonly answer: string;
}

/** The words of a lesson that the guide for trainers tells, in one language. */
export interface GuideWords {
  readonly briefing: readonly string[];
  readonly scenes: ReadonlyMap<string, GuideScene>;
  readonly turningPoint: string;
  readonly trueStory: string;
  readonly reflect: string;
  readonly rule: { readonly cue: string; readonly action: string };
  /** Empty, like what follows, until the guide of the lesson has been written. */
  readonly purpose: string;
  readonly objections: readonly Objection[];
  readonly whyNot: string;
}

/** The words for a guide on a page of words, as they read in the moods given for each scene and each choice. */
export function guideWordsIn(page: Tag, moods: ReadonlyMap<string, Moods>): GuideWords {
  const placed = [...tagsBelow(page)];
  const named = (name: string): readonly Placed[] => placed.filter(({ tag }) => tag.name === name);
  const words = (name: string): string => named(name).map(({ tag }) => plain(tag))[0] ?? '';
  const [briefing] = named('Briefing');
  return {
    briefing: briefing === undefined ? [] : plainStory(briefing.tag),
    scenes: new Map(named('Scene').map((scene) => [scene.place, sceneIn(scene, placed, moods)])),
    turningPoint: words('TurningPoint'),
    trueStory: words('TrueStory'),
    reflect: words('Reflect'),
    rule: { cue: words('If'), action: words('Then') },
    purpose: words('Purpose'),
    objections: named('Objection').map(({ tag }) => ({ doubt: wordsOf(tag, 'Doubt'), answer: wordsOf(tag, 'Answer') })),
    whyNot: words('WhyNot'),
  };
}

function sceneIn({ tag, place }: Placed, placed: readonly Placed[], moods: ReadonlyMap<string, Moods>): GuideScene {
  const [decision] = tagsNamed(tag, 'Decision');
  const options = placed.filter(({ tag: { name }, around }) => name === 'Option' && around.includes(tag));
  const voices = placed.find(({ tag: { name, attributes } }) => name === 'Voices' && attributes.get('scene') === place);
  return {
    story: storyIn(tag, moods.get(place) ?? {}),
    ask: curly(decision?.attributes.get('ask') ?? ''),
    options: options.map((option) => optionIn(option, moods)),
    voices: new Map(
      (voices ? tagsNamed(voices.tag, 'Voice') : []).map((voice) => [
        voice.attributes.get('of') as VoiceOf,
        plain(voice),
      ]),
    ),
  };
}

function optionIn({ tag, place }: Placed, moods: ReadonlyMap<string, Moods>): GuideOption {
  const [consequence] = tagsNamed(tag, 'Consequence');
  return {
    id: tag.attributes.get('id') ?? '',
    title: curly(consequence?.attributes.get('title') ?? ''),
    story: consequence === undefined ? [] : storyIn(consequence, moods.get(place) ?? {}),
    why: wordsOf(tag, 'Why'),
  };
}

function plain(tag: Tag): string {
  return tidy(wordsIn(tag));
}

function wordsOf(parent: Tag, name: string): string {
  return tagsNamed(parent, name).map(plain)[0] ?? '';
}

function plainStory(tag: Tag): readonly string[] {
  return storyIn(tag, {}).map((lines) => lines.map(({ words }) => words).join(' '));
}
