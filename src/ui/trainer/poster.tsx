import type { Assignment } from '../../core/assignment/assignment.ts';
import type { Catalogue } from '../../core/assignment/catalogue.ts';
import { stripCount } from '../../core/assignment/poster-strips.ts';
import { formatDay } from '../../messages/format-day.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';
import { lessonsOf, minutesOf } from './minutes.ts';
import { PosterAwning } from './poster-awning.tsx';
import { PosterStrips } from './poster-strips.tsx';
import { type Modules, QrCode } from './qr-code.tsx';

interface PosterProps {
  /** In the language of the assignment. */
  readonly words: TrainerMessages['poster'];
  readonly assignment: Assignment;
  readonly catalogue: Catalogue;
  readonly customer: string;
  /** The code of the link, and the same as small as can be. */
  readonly codes: { readonly large: Modules; readonly small: Modules };
}

/** How many letters of the largest size fit in a line, and of the next one. */
const mostInOneLine = 16;

/** A title that takes several lines has smaller letters, and one with a very long word smaller ones still. */
function sizeOf(title: string): 'one-line' | 'long' | 'longer' {
  if (title.length <= mostInOneLine) return 'one-line';
  return title.split(' ').some((word) => word.length > mostInOneLine) ? 'longer' : 'long';
}

/** An A4 for the wall of the stock room: one code to scan, and strips to tear off. */
export function Poster({ words, assignment, catalogue, customer, codes }: PosterProps) {
  const { title, from, group, locale, mode, lessons, opensOnDay, closesOnDay } = assignment;
  const [first] = lessonsOf(lessons, catalogue);
  const dates = [
    ...(opensOnDay === undefined ? [] : [words.opens(formatDay(opensOnDay, locale))]),
    ...(closesOnDay === undefined ? [] : [words.closes(formatDay(closesOnDay, locale))]),
  ];
  return (
    <article class="poster" data-poster-sheet lang={locale} data-place={first?.place}>
      <PosterAwning />
      <div class="poster-top">
        <div class="poster-words">
          <p class={`poster-title ${sizeOf(title)}`}>{title}</p>
          <p class="poster-from">{words.from(from)}</p>
          {group !== '' && <p class="poster-from">{group}</p>}
          {dates.map((date) => (
            <p key={date} class="poster-date">
              {date}
            </p>
          ))}
        </div>
        <p class="poster-says">
          {words.says}
          <span class="poster-tail" />
        </p>
      </div>
      <svg class="poster-customer" viewBox="-112 -112 224 328" data-speaking aria-hidden="true">
        <use href={`#_${customer}-calm`} />
      </svg>
      <div class="poster-counter">
        <div class="poster-card">
          <QrCode modules={codes.large} />
          <p>{words.scan}</p>
        </div>
        <ul>
          <li>{words.lines.what}</li>
          <li>{words.lines.how(lessonsOf(lessons, catalogue).length, minutesOf(lessons, catalogue))}</li>
          <li>{words.lines[mode]}</li>
        </ul>
      </div>
      <PosterStrips
        {...{ title, code: codes.small, count: stripCount(codes.small.length) }}
        lines={[words.from(from), ...dates]}
      />
    </article>
  );
}
