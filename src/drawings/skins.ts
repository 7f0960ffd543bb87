/** The colors of one skin. */
export interface SkinTones {
  readonly base: string;
  readonly shade: string;
  /** Nose and cheeks: redder than the skin. */
  readonly blush: string;
  /** The open mouth. */
  readonly lip: string;
  /** Brows that have turned gray. */
  readonly grayBrow: string;
  /** On dark skins: a lighter edge that keeps closed mouths legible. */
  readonly edge?: string;
  /** On dark skins: lids a little lighter than the skin, on which eyes are legible. */
  readonly lid?: string;
}

export const skins = {
  ivory: { base: '#f6d3bc', shade: '#e5b199', blush: '#f8a994', lip: '#b5483f', grayBrow: '#8b8d8c' },
  peach: { base: '#edbe98', shade: '#d79a72', blush: '#e99476', lip: '#a9432f', grayBrow: '#7f807f' },
  honey: { base: '#d79e6f', shade: '#bb7d50', blush: '#cd7552', lip: '#96392b', grayBrow: '#5d5a58' },
  bronze: { base: '#b57a4d', shade: '#965e37', blush: '#a25534', lip: '#7c2a22', grayBrow: '#ece8df' },
  umber: {
    base: '#98623f',
    shade: '#7a492d',
    blush: '#824028',
    lip: '#5c1d1a',
    grayBrow: '#dedad2',
    edge: '#d9967a',
    lid: '#ae7653',
  },
  sable: {
    base: '#7c4c37',
    shade: '#5e3728',
    blush: '#642c1f',
    lip: '#441414',
    grayBrow: '#dedad2',
    edge: '#dea086',
    lid: '#946049',
  },
} as const satisfies Readonly<Record<string, SkinTones>>;

export type Skin = keyof typeof skins;
