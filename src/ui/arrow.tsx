/** The arrow of a main button. */
export function Arrow() {
  return (
    <svg class="arrow" viewBox="0 0 22 16" aria-hidden="true">
      <path d="M2 8H18M12 2L19 8L12 14" />
    </svg>
  );
}
