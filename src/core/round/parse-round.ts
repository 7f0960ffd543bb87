import { findScene } from '../lesson/find.ts';
import type { LessonGraph, Scene } from '../lesson/lesson.ts';
import { type Counts, type Decision, moments, mostCards, type Round, roundFormat, type Step } from './round.ts';
import { isEnded, standings } from './standing.ts';

/**
 * The only door for a round that was kept somewhere. Undefined for anything that is no round of this lesson as it is now.
 * Never throws.
 */
export function parseRound(lesson: LessonGraph, value: unknown): Round | undefined {
  if (!isRecord(value) || value['format'] !== roundFormat || value['lesson'] !== lesson.id) return undefined;
  const [first, ...others] = parseDecisions(lesson, value['decisions']) ?? [];
  if (!first) return undefined;
  const base: Round = { format: roundFormat, lesson: lesson.id, decisions: [first, ...others], step: { at: 'start' } };
  const step = parseStep(lesson, base, value['step']);
  return step && { ...base, step };
}

function parseDecisions(lesson: LessonGraph, value: unknown): readonly Decision[] | undefined {
  if (!Array.isArray(value) || value.length > lesson.scenes.length) return undefined;
  const read = value.map((each) => parseDecision(lesson, each));
  return read.every((each) => each !== undefined) ? read : undefined;
}

function parseDecision(lesson: LessonGraph, value: unknown): Decision | undefined {
  if (!isRecord(value) || typeof value['scene'] !== 'string') return undefined;
  const scene = findScene(lesson, value['scene']);
  const counts = scene && parseCounts(scene, value['counts']);
  if (!scene || !counts) return undefined;
  const { picked } = value;
  if (picked === undefined) return { scene: scene.id, counts };
  const option = scene.options.find(({ id }) => id === picked);
  return option && { scene: scene.id, counts, picked: option.id };
}

function parseCounts(scene: Scene, value: unknown): Counts | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value);
  const isCount = ([id, count]: [string, unknown]): boolean =>
    scene.options.some((option) => option.id === id) &&
    Number.isSafeInteger(count) &&
    Number(count) >= 0 &&
    Number(count) <= mostCards;
  return entries.every(isCount) ? (Object.fromEntries(entries) as Counts) : undefined;
}

function parseStep(lesson: LessonGraph, round: Round, value: unknown): Step | undefined {
  if (!isRecord(value)) return undefined;
  switch (value['at']) {
    case 'start':
    case 'cards':
    case 'close':
      return { at: value['at'] };
    case 'ending':
    case 'story':
      return isEnded(lesson, round) ? { at: value['at'] } : undefined;
    case 'decision':
      return parseMoment(lesson, round, value);
    default:
      return undefined;
  }
}

function parseMoment(lesson: LessonGraph, round: Round, value: Fields): Step | undefined {
  const index = Number.isSafeInteger(value['index']) ? Number(value['index']) : -1;
  const scene = standings(lesson, round)[index]?.scene;
  const moment = moments.find((each) => each === value['moment']);
  if (!scene || !moment) return undefined;
  if (moment !== 'reveal') return { at: 'decision', index, moment };
  const shown = scene.options.find(({ id }) => id === value['shown']);
  return shown && { at: 'decision', index, moment, shown: shown.id };
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
