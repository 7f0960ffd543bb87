import type { LessonGraph } from '../../core/lesson/lesson.ts';
import { unroll } from './unroll.ts';

/** The sample lesson of the gallery stands in the page as in a page of its own. */
const lesson = document.querySelector<HTMLElement>('[data-unrolled]');
const graph = document.querySelector('[data-graph]')?.textContent;
// Written by the site's own build into this very page.
if (lesson && graph) unroll(lesson, JSON.parse(graph) as LessonGraph);
document.documentElement.classList.add('js');
