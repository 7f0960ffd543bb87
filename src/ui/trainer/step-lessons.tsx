import type { Draft } from '../../core/assignment/desk.ts';
import type { DraftChange } from '../../core/assignment/draft.ts';
import { pickSet, setOf } from '../../core/assignment/named-set.ts';
import type { LessonId, SetId } from '../../core/lesson/ids.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';
import type { BuilderData } from './builder-data.ts';
import { LessonFinder } from './lesson-finder.tsx';
import { PickedLessons } from './picked-lessons.tsx';
import { SetTiles } from './set-tiles.tsx';
import { Step } from './step.tsx';

interface StepLessonsProps {
  readonly words: TrainerMessages['editor'];
  readonly data: BuilderData;
  readonly draft: Draft;
  readonly problem: string | undefined;
  readonly onChange: (change: DraftChange) => void;
}

/** Which lessons: a set in one tap, or lessons one by one. */
export function StepLessons({ words, data, draft, problem, onChange }: StepLessonsProps) {
  const { catalogue, places, sets } = data;
  const { lessons } = draft;

  function pick(id: SetId): void {
    const set = sets.find((each) => each.id === id);
    if (set) onChange(pickSet(draft, set, sets));
  }
  const toggle = (id: LessonId): void =>
    onChange({ lessons: lessons.includes(id) ? lessons.filter((each) => each !== id) : [...lessons, id] });

  return (
    <Step number={1} title={words.lessons.title}>
      <h4 id="field-lessons" tabIndex={-1}>
        {words.lessons.sets}
      </h4>
      {problem && <p class="problem">{problem}</p>}
      <SetTiles {...{ words: words.lessons, catalogue, places, picked: setOf(lessons, sets)?.id, onPick: pick }} />
      <LessonFinder {...{ words: words.lessons, catalogue, picked: lessons, onToggle: toggle }} />
      <PickedLessons
        {...{ words: words.lessons, catalogue, picked: lessons }}
        onChange={(picked) => onChange({ lessons: picked })}
      />
    </Step>
  );
}
