/** Noses that point to the right; a head turned left mirrors them. */
export const noses = {
  straight: 'M-3-10C-2 4 13 12 12 19C11 26-1 25-7 22C-9 16-7 0-3-10Z',
  bulb: 'M-6-2C-4 4-9 6-9 14C-9 24 14 25 14 14C14 6 4 6 2-2Z',
  broad: 'M-4-8C-4 4-14 10-13 17C-12 25 12 25 13 17C14 10 4 4 4-8Z',
  hooked: 'M-2-12C9-8 18 6 15 17C12 23 6 18 3 22C-3 26-8 22-7 15C-6 4-4-4-2-12Z',
  upturned: 'M-4-6C-2 4 4 8 11 9C16 11 13 20 5 21C-3 22-8 20-7 14Z',
  small: 'M-5 8C-5 17 8 18 9 11C9 6 3 8 1 3Z',
} as const;

export type Nose = keyof typeof noses;
