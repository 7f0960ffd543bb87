import Aside from '../lesson/Aside.astro';
import Mood from '../lesson/Mood.astro';
import Nothing from '../lesson/Nothing.astro';
import Says from '../lesson/Says.astro';
import { wordComponents } from '../lesson/word-components.ts';
import RoundConsequence from './RoundConsequence.astro';
import RoundDecision from './RoundDecision.astro';
import RoundEnding from './RoundEnding.astro';
import RoundOption from './RoundOption.astro';
import RoundScene from './RoundScene.astro';
import RoundTrueStory from './RoundTrueStory.astro';
import RoundWhy from './RoundWhy.astro';
import RoundYou from './RoundYou.astro';
import Through from './Through.astro';

const left = Object.fromEntries(Object.keys(wordComponents).map((tag) => [tag, Nothing]));

/** The tags that the words of a lesson are written in, as a team round shows them; the other ones it leaves out. */
export const presentComponents = {
  ...left,
  Aside,
  Consequence: RoundConsequence,
  Debrief: Through,
  Decision: RoundDecision,
  Ending: RoundEnding,
  Mood,
  Option: RoundOption,
  Says,
  Scene: RoundScene,
  TrueStory: RoundTrueStory,
  Why: RoundWhy,
  You: RoundYou,
};
