import type { Moods, Option } from '../lesson/lesson.ts';
import { changeMoods } from '../lesson/routing.ts';
import type { Step } from './round.ts';
import type { Standing } from './standing.ts';

/** How the people in the picture of a decision are drawn. */
export interface Picture {
  readonly moods: Moods;
  /** The option whose consequence is seen; nothing was chosen yet without one. */
  readonly option: Option | undefined;
}

/** What the picture shows at a step: people as they came, as an option leaves them, or as the team's choice does. */
export function pictureAt({ scene, before, way }: Standing, step: Step): Picture {
  const option = optionOnShow(scene.options, way, step);
  return { moods: changeMoods(before.moods, option?.moods ?? {}), option };
}

function optionOnShow(options: readonly Option[], way: Option | undefined, step: Step): Option | undefined {
  if (step.at !== 'decision') return undefined;
  switch (step.moment) {
    case 'scene':
    case 'question':
    case 'count':
    case 'dissent':
      return undefined;
    case 'reveal':
      return options.find(({ id }) => id === step.shown);
    case 'voices':
    case 'plan':
      return way;
  }
}
