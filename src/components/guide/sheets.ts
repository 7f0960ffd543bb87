import type { GuideMessages } from '../../messages/guide/nl.ts';

export type SheetId = keyof GuideMessages['sheets'];

/** The sheets of a guide by whom they are for, in the order of the page. */
export const sheets = {
  forYou: ['recipe', 'read-aloud', 'key', 'objections', 'map'],
  forTeam: ['role-play', 'worksheet', 'pocket-card'],
  forLater: ['own-lesson', 'manager'],
} as const satisfies Readonly<Record<string, readonly SheetId[]>>;
