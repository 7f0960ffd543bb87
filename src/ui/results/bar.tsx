interface BarProps {
  /** 0 to 1. */
  readonly part: number;
  readonly tone: 'lost' | 'good';
}

/** A strip that is filled as far as its part. */
export function Bar({ part, tone }: BarProps) {
  return (
    <svg class="bar" data-tone={tone} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="10" />
      <rect class="bar-part" width={Math.round(part * 100)} height="10" />
    </svg>
  );
}
