const line = { fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

/** What is, or is not. */
export function Mark({ yes }: { readonly yes: boolean }) {
  return (
    <svg class="tick" viewBox="0 0 20 20" aria-hidden="true">
      <path {...line} stroke-width="3.4" d={yes ? 'M3 11L8 16L17 4' : 'M4 4L16 16M16 4L4 16'} />
    </svg>
  );
}

/** Something under lock and key. */
export function Lock() {
  return (
    <svg class="lock" viewBox="0 0 24 28" aria-hidden="true">
      <path {...line} stroke-width="3.4" d="M6 12V8A6 6 0 0 1 18 8V12" />
      <path fill="currentColor" d="M2 12L22 11L22 26L3 27Z" />
      <path class="keyhole" d="M12 17V21" />
    </svg>
  );
}
