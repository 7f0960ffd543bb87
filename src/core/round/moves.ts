import type { OptionId } from '../lesson/ids.ts';
import type { LessonGraph } from '../lesson/lesson.ts';
import { counted, leaders } from './counts.ts';
import { type Decision, type Moment, moments, type Round, type Step } from './round.ts';
import { isEnded, revealOrder, type Standing, standings } from './standing.ts';

/** One step further; the same round where nothing follows, or where a tie has to be decided first. */
export function next(lesson: LessonGraph, round: Round): Round {
  const { step } = round;
  switch (step.at) {
    case 'start':
      return at(round, { at: 'cards' });
    case 'cards':
      return at(round, { at: 'decision', index: 0, moment: 'scene' });
    case 'decision':
      return step.moment === 'plan' ? onward(lesson, round, step.index) : within(lesson, round, step, 1);
    case 'ending':
      return at(round, { at: 'story' });
    case 'story':
      return at(round, { at: 'close' });
    case 'close':
      return round;
  }
}

/** One step back; whatever was counted stays. */
export function back(lesson: LessonGraph, round: Round): Round {
  const { step } = round;
  const lastPlan = (): Step => ({ at: 'decision', index: standings(lesson, round).length - 1, moment: 'plan' });
  switch (step.at) {
    case 'start':
      return round;
    case 'cards':
      return at(round, { at: 'start' });
    case 'decision':
      return step.moment === 'scene' ? at(round, stepBefore(step.index)) : within(lesson, round, step, -1);
    case 'ending':
      return at(round, lastPlan());
    case 'story':
      return at(round, { at: 'ending' });
    case 'close':
      return at(round, isEnded(lesson, round) ? { at: 'story' } : lastPlan());
  }
}

/** One card more or less at the decision where cards are being counted. */
export function count(lesson: LessonGraph, round: Round, option: OptionId, change: 1 | -1): Round {
  const now = standingNow(lesson, round, 'count');
  if (!now?.scene.options.some(({ id }) => id === option)) return round;
  return withDecision(round, { ...now.decision, counts: counted(now.decision.counts, option, change) });
}

/** Shows what an option does, where options are being revealed. */
export function show(lesson: LessonGraph, round: Round, option: OptionId): Round {
  const { step } = round;
  const now = standingNow(lesson, round, 'reveal');
  if (step.at !== 'decision' || !now?.scene.options.some(({ id }) => id === option)) return round;
  return at(round, { ...step, moment: 'reveal', shown: option });
}

/** Decides a tie, and goes on with that option. */
export function pick(lesson: LessonGraph, round: Round, option: OptionId): Round {
  const now = standingNow(lesson, round, 'plan');
  const ahead = now ? leaders(now.scene, now.decision.counts) : [];
  if (!now || ahead.length === 1 || !ahead.some(({ id }) => id === option)) return round;
  return next(lesson, withDecision(round, { ...now.decision, picked: option }));
}

/** From the options to the voices, however many of them were shown. */
export function skip(lesson: LessonGraph, round: Round): Round {
  const { step } = round;
  if (step.at !== 'decision' || !standingNow(lesson, round, 'reveal')) return round;
  return at(round, { at: 'decision', index: step.index, moment: 'voices' });
}

/** Leaves the decisions for the end of the round. */
export function stop(round: Round): Round {
  return round.step.at === 'decision' ? at(round, { at: 'close' }) : round;
}

/** The decision on the screen, if it is at that moment. */
function standingNow(lesson: LessonGraph, round: Round, moment: Moment): Standing | undefined {
  const { step } = round;
  return step.at === 'decision' && step.moment === moment ? standings(lesson, round)[step.index] : undefined;
}

function at(round: Round, step: Step): Round {
  return { ...round, step };
}

function withDecision(round: Round, decision: Decision): Round {
  const index = round.step.at === 'decision' ? round.step.index : 0;
  const [first, ...others] = round.decisions.map((each, at) => (at === index ? decision : each));
  return first ? { ...round, decisions: [first, ...others] } : round;
}

type DecisionStep = Extract<Step, { at: 'decision' }>;

/** The moment before or after this one, at the same decision. */
function within(lesson: LessonGraph, round: Round, step: DecisionStep, direction: 1 | -1): Round {
  const standing = standings(lesson, round)[step.index];
  if (!standing) return round;
  const { index } = step;
  const stops = moments.flatMap((moment): DecisionStep[] =>
    moment === 'reveal'
      ? revealOrder(standing).map(({ id }) => ({ at: 'decision', index, moment, shown: id }))
      : [{ at: 'decision', index, moment }],
  );
  const here = stops.findIndex((stop) => stop.moment === step.moment && shownAt(stop) === shownAt(step));
  return at(round, stops[here + direction] ?? step);
}

function shownAt(step: DecisionStep): OptionId | undefined {
  return step.moment === 'reveal' ? step.shown : undefined;
}

function stepBefore(index: number): Step {
  return index === 0 ? { at: 'cards' } : { at: 'decision', index: index - 1, moment: 'plan' };
}

/** To the scene or the ending that the team's choice leads to. Decisions that were taken there before are kept. */
function onward(lesson: LessonGraph, round: Round, index: number): Round {
  const position = standings(lesson, round)[index]?.after?.position;
  if (!position) return round;
  const [first, ...others] = round.decisions;
  const past = others.slice(0, index);
  if (position.at === 'ending') return { ...round, decisions: [first, ...past], step: { at: 'ending' } };
  const { id } = position.scene;
  const future = others.slice(index);
  const later = future[0]?.scene === id ? future : [{ scene: id, counts: {} }];
  return {
    ...round,
    decisions: [first, ...past, ...later],
    step: { at: 'decision', index: index + 1, moment: 'scene' },
  };
}
