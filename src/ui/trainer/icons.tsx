const paths = {
  up: 'M9 15V3M3.5 8.5L9 3L14.5 8.5',
  down: 'M9 3V15M3.5 9.5L9 15L14.5 9.5',
  remove: 'M3 3L15 15M15 3L3 15',
  check: 'M2.5 9.5L7 14L15.5 4',
} as const;

/** A small sign for a button that has words of its own. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 18 18" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
