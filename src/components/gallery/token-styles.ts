import type { Tokens } from '../../styles/read-tokens.ts';

/** One rule for each token that the page of tokens shows: its own look, as `.is-ink { … }`. */
export function tokenStyles(tokens: Tokens): string {
  return Object.entries(tokens)
    .flatMap(([name, value]) => {
      if (value.startsWith('#')) return `.is-${name}{background:var(--${name})}`;
      if (name.startsWith('size-')) return `.is-${name}{font-size:var(--${name})}`;
      if (name.startsWith('space-')) return `.is-${name}{width:var(--${name});height:var(--${name})}`;
      if (name.startsWith('corner')) return `.is-${name}{border-radius:var(--${name})}`;
      if (value.startsWith('0 ')) return `.is-${name}{box-shadow:var(--${name}) var(--edge)}`;
      return [];
    })
    .join('');
}
