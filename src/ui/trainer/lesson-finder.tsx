import { useState } from 'preact/hooks';
import { mostLessons } from '../../core/assignment/assignment.ts';
import type { Catalogue } from '../../core/assignment/catalogue.ts';
import { findLessons, type Wanted } from '../../core/assignment/find-lessons.ts';
import type { LessonId } from '../../core/lesson/ids.ts';
import { sectors } from '../../core/lesson/lesson.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';
import { Fold } from './fold.tsx';
import { SelectField } from './select-field.tsx';

interface LessonFinderProps {
  readonly words: TrainerMessages['editor']['lessons'];
  readonly catalogue: Catalogue;
  readonly picked: readonly LessonId[];
  readonly onToggle: (lesson: LessonId) => void;
}

/** All lessons, to search and to tick. */
export function LessonFinder({ words, catalogue, picked, onToggle }: LessonFinderProps) {
  const [wanted, setWanted] = useState<Wanted>({ words: '' });
  const want = (change: Partial<Wanted>): void => setWanted({ ...wanted, ...change });
  const found = findLessons(catalogue, wanted);
  const full = picked.length >= mostLessons;
  const lengths = [...new Set(catalogue.lessons.map(({ minutes }) => minutes))].toSorted((one, other) => one - other);
  const { all } = words;
  return (
    <Fold summary={words.finder}>
      <div class="filters">
        <p class="field">
          <label for="find-words">{words.search}</label>
          <input
            id="find-words"
            type="search"
            placeholder={words.searchHint}
            value={wanted.words}
            onInput={({ currentTarget }) => want({ words: currentTarget.value })}
          />
        </p>
        <SelectField
          {...{ id: 'find-competency', label: words.competency, all }}
          options={catalogue.competencies.map(({ id, name }) => ({ value: id, name }))}
          onPick={(competency) => want({ competency })}
        />
        <SelectField
          {...{ id: 'find-sector', label: words.sector, all }}
          options={sectors.map((sector) => ({ value: sector, name: words.sectors[sector] }))}
          onPick={(sector) => want({ sector })}
        />
        <SelectField
          {...{ id: 'find-minutes', label: words.minutes, all }}
          options={lengths.map((minutes) => ({ value: minutes, name: words.upTo(minutes) }))}
          onPick={(mostMinutes) => want({ mostMinutes })}
        />
      </div>
      <p class="aside" role="status">
        {words.found(found.length)}
        {full && ` ${words.most(mostLessons)}`}
      </p>
      <ul class="finder-list">
        {found.map(({ id, title, summary, place, minutes }) => (
          <li key={id}>
            <label class="pick" data-place={place}>
              <input
                type="checkbox"
                data-pick={id}
                checked={picked.includes(id)}
                disabled={full && !picked.includes(id)}
                onChange={() => onToggle(id)}
              />
              <span>
                <strong>{title}</strong>
                <small>{summary}</small>
              </span>
              <small class="minutes">{words.each(minutes)}</small>
            </label>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
