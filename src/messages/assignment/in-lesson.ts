import type { Mode } from '../../core/assignment/assignment.ts';
import type { Locale } from '../locales.ts';

/** What a lesson says while it belongs to an assignment. In one file, so that it comes along in one go. */
export interface InLessonMessages {
  readonly belongs: string;
  readonly someone: string;
  readonly title: (title: string, from: string) => string;
  readonly modes: Readonly<Record<Mode, (from: string) => string>>;
  readonly appraisal: string;
  readonly before: string;
  readonly end: string;
  readonly rules: string;
  readonly back: string;
}

const nl: InLessonMessages = {
  belongs: 'Hoort bij',
  someone: 'je trainer',
  title: (title, from) => `${title}, van ${from}`,
  modes: {
    practice: () => 'Oefenen: wat je kiest, blijft op dit apparaat.',
    proof: (from) => `Als je klaar bent, kun je ${from} laten zien dat je deze les af hebt. Niet wat je koos.`,
    coach: (from) => `Als je klaar bent, kun je ${from} laten zien wat je de eerste keer koos.`,
  },
  appraisal: 'Niet voor beoordeling.',
  before: 'Je hebt deze les al eens gespeeld. Alleen wat je vanaf nu kiest, telt mee.',
  end: 'Waarom een keuze goed is of niet, lees je na de les.',
  rules: 'Afspraken van de winkel',
  back: 'Terug naar je opdracht',
};

const en: InLessonMessages = {
  belongs: 'Part of',
  someone: 'your trainer',
  title: (title, from) => `${title}, from ${from}`,
  modes: {
    practice: () => 'Practice: what you choose stays on this device.',
    proof: (from) => `When you are done you can show ${from} that you finished this lesson. Not what you chose.`,
    coach: (from) => `When you are done you can show ${from} what you chose the first time.`,
  },
  appraisal: 'Not for appraisal.',
  before: 'You have played this lesson before. Only what you choose from now on counts.',
  end: 'After the lesson you read why a choice is good or not.',
  rules: 'House rules',
  back: 'Back to your assignment',
};

export const inLesson: Readonly<Record<Locale, InLessonMessages>> = { nl, en };
