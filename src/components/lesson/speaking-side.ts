import type { Figure } from '../../core/lesson/lesson.ts';

/** Stands in the markup of a line for the side its speaker is on, which only the scene around it knows. */
export function speakerSlot(person: string): string {
  return `%side-of-${person}%`;
}

/** The markup of a scene, with every speech bubble on the side of its speaker, or on no side for a voice from elsewhere. */
export function withSides(html: string, figures: readonly Figure[]): string {
  const sided = figures.reduce(
    (text, figure, index) => text.replaceAll(speakerSlot(figure.id), side(index, figures)),
    html,
  );
  return sided.replaceAll(/%side-of-[a-z0-9-]+%/g, 'none');
}

/** Who says the first line in the markup of a scene, before anything was chosen; undefined when nobody does. */
export function openingSpeaker(html: string): string | undefined {
  const [opening = ''] = html.split('<form');
  return /data-says="([^"]+)"/.exec(opening)?.[1];
}

function side(index: number, figures: readonly Figure[]): 'left' | 'middle' | 'right' {
  const place = (index + 0.5) / figures.length;
  if (place < 0.4) return 'left';
  return place > 0.6 ? 'right' : 'middle';
}
