import * as z from 'zod/mini';
import { isLine } from '../armor/line.ts';
import { idPattern, type LessonId, longestId } from '../lesson/ids.ts';
import {
  type Assignment,
  assignmentLocales,
  coachings,
  lastDay,
  longestTexts,
  modes,
  mostLessons,
} from './assignment.ts';

// Without this zod probes for `eval`, which the site's Content-Security-Policy reports as a violation.
z.config({ jitless: true });

export const wholeFrom = (least: number, most: number) =>
  z.custom<number>((value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most);

export const matching = (pattern: RegExp) =>
  z.custom<string>((value) => typeof value === 'string' && pattern.test(value));

const lineOf = (most: number) =>
  z.custom<string>((value) => typeof value === 'string' && [...value].length <= most && isLine(value));

export const lessonId = z.custom<LessonId>(
  (value) => typeof value === 'string' && value.length <= longestId && idPattern.test(value),
);

const day = wholeFrom(1, lastDay);

/** What a draft has, which may have no lessons yet. */
const draftShape = {
  id: matching(/^[0-9a-f]{8}$/),
  revision: wholeFrom(1, 1_000_000),
  title: lineOf(longestTexts.title),
  from: lineOf(longestTexts.from),
  group: lineOf(longestTexts.group),
  lessons: z.array(lessonId).check(z.refine((ids) => ids.length <= mostLessons && new Set(ids).size === ids.length)),
  locale: z.enum(assignmentLocales),
  opensOnDay: z.exactOptional(day),
  closesOnDay: z.exactOptional(day),
  mode: z.enum(modes),
  coaching: z.enum(coachings),
  masteryPercent: z.exactOptional(wholeFrom(1, 100)),
  houseRules: lineOf(longestTexts.houseRules),
};

/** The shape of a draft in storage and in files. */
export const draftSchema = z.object(draftShape);

/** The shape of an assignment in storage, in files and behind a link. */
export const assignmentSchema = z
  .object({ ...draftShape, publicKey: z.exactOptional(matching(/^[0-9a-f]{64}$/)) })
  .check(z.refine((assignment) => assignment.lessons.length > 0 && fitsTogether(assignment)));

/** The only door for assignments from outside. Undefined for anything that is not one. Never throws. */
export function parseAssignment(value: unknown): Assignment | undefined {
  const parsed = assignmentSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

function fitsTogether({ mode, publicKey, masteryPercent, opensOnDay = 0, closesOnDay = lastDay }: Assignment): boolean {
  const key = (mode === 'practice') === (publicKey === undefined);
  return key && (masteryPercent === undefined || mode === 'coach') && opensOnDay <= closesOnDay;
}
