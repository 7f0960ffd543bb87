import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface FoldProps {
  readonly summary: string;
  /** Whether it is open when it comes; from then on whoever reads decides. */
  readonly startsOpen?: boolean;
  /** There is something in it that has to be seen. */
  readonly mustOpen?: boolean;
  readonly children: ComponentChildren;
}

/** What most people can leave closed. */
export function Fold({ summary, startsOpen = false, mustOpen = false, children }: FoldProps) {
  const [atFirst] = useState(startsOpen);
  const details = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (mustOpen && details.current) details.current.open = true;
  }, [mustOpen]);
  return (
    <details class="fold" ref={details} open={atFirst}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
