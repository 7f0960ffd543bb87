import type { Condition, Lesson, Moods, Option, Route } from '../../core/lesson/lesson.ts';
import { type LessonMap, type MapEnding, type MapScene, mapOf } from '../../core/lesson/lesson-map.ts';
import { count } from '../../core/lesson/sentences.ts';

/** The map of a lesson for the terminal: every scene with its options, and the endings with what leads there. */
export function formatMap(lesson: Lesson): string {
  const map = mapOf(lesson);
  const head = [
    `${lesson.id} · version ${lesson.version} · ${count(map.decisions, 'decision')} · ${count(lesson.endings.length, 'ending')}`,
    `people come in ${moodsIn(lesson.moods)}`,
  ].join('\n');
  return [head, ...map.scenes.map((scene) => sceneIn(scene, map)), ...map.endings.map(endingIn)].join('\n\n');
}

function sceneIn({ scene, decision }: MapScene, { decisions }: LessonMap): string {
  const place = decision === undefined ? 'beside the best path' : `decision ${decision} of ${decisions}`;
  const repairs = scene.recovers === undefined ? '' : ` · repairs ${scene.recovers}`;
  const people = scene.people.map(({ id, pose }) => (pose === undefined ? id : `${id} (${pose})`)).join(', ');
  const title = `${scene.id} · ${place}${repairs} · ${scene.competency} · in the picture: ${people || 'nobody'}`;
  return [title, ...scene.options.map(optionIn)].join('\n');
}

function optionIn({ rating, id, moods, next }: Option): string {
  const changes = moodsIn(moods);
  return [
    `  ${rating.padEnd(10)} ${id}${changes === '' ? '' : ` · ${changes}`}`,
    ...next.map((route) => `${' '.repeat(13)}→ ${routeIn(route)}`),
  ].join('\n');
}

function routeIn({ to, when }: Route): string {
  return when === undefined ? to : `${to} when ${conditionIn(when)}`;
}

function conditionIn({ moods = {}, chose = {} }: Condition): string {
  return [
    ...Object.entries(moods).map(([person, wanted]) => `${person} is ${wanted.join(' or ')}`),
    ...Object.entries(chose).map(([scene, options]) => `${options.join(' or ')} was chosen in ${scene}`),
  ].join(' and ');
}

function moodsIn(moods: Moods): string {
  return Object.entries(moods)
    .map(([person, mood]) => `${person} ${mood}`)
    .join(', ');
}

function endingIn({ id, from }: MapEnding): string {
  return [`${id} · ending`, ...from.map(({ scene, option }) => `  from ${scene}: ${option}`)].join('\n');
}
