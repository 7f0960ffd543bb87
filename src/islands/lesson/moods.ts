import type { Mood, Moods } from '../../core/lesson/lesson.ts';
import { all } from './find.ts';

/** Gives every drawn person the face of their mood, and shows the words that go with the moods. */
export function drawMoods(section: ParentNode, moods: Moods, wordMoods: Moods = moods): void {
  const now = new Map<string, Mood>(Object.entries(moods));
  for (const person of section.querySelectorAll<SVGElement>('[data-person]')) {
    const mood = now.get(person.dataset['person'] ?? '');
    if (mood) drawMood(person, mood);
  }
  showWords(section, wordMoods);
}

/** Gives a drawn person, or a coin, another face. */
export function drawMood(person: SVGElement, mood: Mood): void {
  person.dataset['mood'] = mood;
  const drawn = person.querySelector<SVGUseElement>('[data-drawn]');
  drawn?.setAttribute('href', `#${drawn.dataset['drawn']?.replace('*', mood)}`);
}

function showWords(section: ParentNode, moods: Moods): void {
  const then = new Map<string, Mood>(Object.entries(moods));
  for (const variant of all(section, '[data-if-mood]')) {
    const wanted = (variant.dataset['moods'] ?? '').split(' ');
    variant.hidden = !wanted.some((mood) => mood === then.get(variant.dataset['ifMood'] ?? ''));
  }
}
