import type { LessonSheet } from '../../core/results/lesson-sheet.ts';

/** The parts that faces and people are drawn of, once each; the site's own build made them. */
export function LooseDrawings({ sheets }: { readonly sheets: readonly LessonSheet[] }) {
  const parts = Object.assign({}, ...sheets.map(({ drawings }) => drawings)) as LessonSheet['drawings'];
  const markup = Object.values(parts).join('');
  return (
    <svg
      class="drawn-sprite"
      width="0"
      height="0"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: `<defs>${markup}</defs>` }}
    />
  );
}
