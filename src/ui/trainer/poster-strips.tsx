import type { StripCount } from '../../core/assignment/poster-strips.ts';
import { type Modules, QrCode } from './qr-code.tsx';

interface PosterStripsProps {
  readonly title: string;
  /** From whom it is, and when. */
  readonly lines: readonly string[];
  readonly code: Modules;
  readonly count: StripCount;
}

/** Strips to tear off, each with the code and what it is for. */
export function PosterStrips({ title, lines, code, count }: PosterStripsProps) {
  if (count === 0) return null;
  return (
    <ul class="poster-strips" data-strips={count} aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <li key={at}>
          <QrCode modules={code} />
          <b>{title}</b>
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </li>
      ))}
    </ul>
  );
}
