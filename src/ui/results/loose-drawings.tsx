import { useMemo } from 'preact/hooks';
import type { LessonSheet } from '../../core/results/lesson-sheet.ts';

/** The parts that faces and people are drawn of, once each; the site's own build made them. */
export function LooseDrawings({ sheets }: { readonly sheets: ReadonlyMap<string, LessonSheet> }) {
  const markup = useMemo(() => {
    const parts: LessonSheet['drawings'] = Object.assign({}, ...[...sheets.values()].map(({ drawings }) => drawings));
    return Object.values(parts).join('');
  }, [sheets]);
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
