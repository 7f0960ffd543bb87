import AlsoFine from './AlsoFine.astro';
import Aside from './Aside.astro';
import Briefing from './Briefing.astro';
import Consequence from './Consequence.astro';
import Debrief from './Debrief.astro';
import Decision from './Decision.astro';
import Ending from './Ending.astro';
import FollowUp from './FollowUp.astro';
import Happened from './Happened.astro';
import If from './If.astro';
import Mood from './Mood.astro';
import Nothing from './Nothing.astro';
import Option from './Option.astro';
import Question from './Question.astro';
import ReflectPart from './Reflect.astro';
import Rule from './Rule.astro';
import Says from './Says.astro';
import Scene from './Scene.astro';
import SelfCheck from './SelfCheck.astro';
import Then from './Then.astro';
import TrueStory from './TrueStory.astro';
import TurningPoint from './TurningPoint.astro';
import Why from './Why.astro';
import WhyItWorks from './WhyItWorks.astro';
import You from './You.astro';

/** What is written for trainers is not on the page of the lesson. */
const forTrainers = {
  Guide: Nothing,
  Purpose: Nothing,
  Voices: Nothing,
  Voice: Nothing,
  Objection: Nothing,
  Doubt: Nothing,
  Answer: Nothing,
  WhyNot: Nothing,
};

/** The tags that the words of a lesson are written in, as the lesson page draws them. */
export const wordComponents = {
  AlsoFine,
  Aside,
  Briefing,
  Consequence,
  Debrief,
  Decision,
  Ending,
  Excuse: Nothing,
  FollowUp,
  Happened,
  If,
  Mood,
  Option,
  Question,
  Reflect: ReflectPart,
  Rule,
  Says,
  Scene,
  SelfCheck,
  Then,
  TrueStory,
  TurningPoint,
  Why,
  WhyItWorks,
  You,
  ...forTrainers,
};
