interface Head {
  /** Half the width at the eyes, where ears and hair join. */
  readonly halfWidth: number;
  /** Drawn around the middle of the head, about 116 high. */
  readonly outline: string;
  /** How much lower than usual the mouth lies. */
  readonly mouth?: number;
}

export const heads = {
  egg: {
    halfWidth: 45,
    outline: 'M0-58C29-58 46-36 45-5C44 30 23 58 0 58S-44 30-45-5C-46-36-29-58 0-58Z',
  },
  block: {
    halfWidth: 44,
    outline:
      'M-2-57C28-59 43-48 44-24C45 0 45 18 41 36C37 53 20 60 0 60S-37 53-41 36C-45 18-46 0-44-24C-43-48-26-57-2-57Z',
  },
  round: {
    halfWidth: 50,
    outline: 'M0-54C31-54 51-31 50 0C49 32 28 56 0 56S-49 32-50 0C-51-31-31-54 0-54Z',
  },
  long: {
    halfWidth: 39,
    outline:
      'M0-62C26-62 40-44 39-14C38 8 36 28 31 44C26 60 14 66 0 66S-26 60-31 44C-36 28-38 8-39-14C-40-44-26-62 0-62Z',
    mouth: 3,
  },
  pear: {
    halfWidth: 42,
    outline:
      'M0-58C24-58 38-42 39-20C40-6 48 6 47 24C46 46 26 59 0 59S-46 46-47 24C-48 6-40-6-39-20C-38-42-24-58 0-58Z',
  },
  heart: {
    halfWidth: 46,
    outline: 'M0-57C30-57 47-40 46-14C45 14 28 40 12 55C5 61-5 61-12 55C-28 40-45 14-46-14C-47-40-30-57 0-57Z',
  },
} as const satisfies Readonly<Record<string, Head>>;

export type HeadShape = keyof typeof heads;

export const headOf = (shape: HeadShape): Head => heads[shape];
