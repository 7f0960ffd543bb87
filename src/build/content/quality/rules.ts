import type { Rule } from './rule.ts';
import { bubbleRoom } from './rules/bubble-room.ts';
import { decisionCount } from './rules/decision-count.ts';
import { endingCount } from './rules/ending-count.ts';
import { formsOfAddress } from './rules/forms-of-address.ts';
import { guide } from './rules/guide.ts';
import { languagesAlike } from './rules/languages-alike.ts';
import { longParagraphs } from './rules/long-paragraphs.ts';
import { longSentences } from './rules/long-sentences.ts';
import { longWords } from './rules/long-words.ts';
import { meanSentence } from './rules/mean-sentence.ts';
import { names } from './rules/names.ts';
import { oneName } from './rules/one-name.ts';
import { optionCount } from './rules/option-count.ts';
import { passive } from './rules/passive.ts';
import { readingEaseRule } from './rules/reading-ease.ts';
import { recovery } from './rules/recovery.ts';
import { sameForm } from './rules/same-form.ts';
import { shouting } from './rules/shouting.ts';
import { sourceOverlap } from './rules/source-overlap.ts';
import { speakerInPicture } from './rules/speaker-in-picture.ts';
import { stiffWords } from './rules/stiff-words.ts';
import { subClauses } from './rules/sub-clauses.ts';
import { trueStory } from './rules/true-story.ts';
import { typography } from './rules/typography.ts';
import { verdicts } from './rules/verdicts.ts';

/** Everything that is looked at in a lesson without mistakes, in the order of the table. */
export const rules: readonly Rule[] = [
  decisionCount,
  optionCount,
  endingCount,
  recovery,
  sameForm,
  formsOfAddress,
  longSentences,
  meanSentence,
  subClauses,
  longWords,
  readingEaseRule,
  passive,
  stiffWords,
  oneName,
  longParagraphs,
  shouting,
  typography,
  verdicts,
  bubbleRoom,
  speakerInPicture,
  languagesAlike,
  sourceOverlap,
  names,
  trueStory,
  guide,
];
