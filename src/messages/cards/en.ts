import type { CardMessages } from './nl.ts';

export const en: CardMessages = {
  title: 'Cards for the team round',
  description: 'Voting cards A, B, C and D: large on your phone, or on paper.',
  choose: 'Choose your card',
  hint: 'Tap a letter. Hold up your phone when the trainer says so.',
  card: (letter) => `Card ${letter}`,
  back: 'Tap to go back',
  private: 'Your choice goes nowhere. This works without internet too.',
  paper: 'On paper',
  sheet: 'One A4 sheet is for one person. Print one for everybody, and cut the cards apart.',
  print: 'Print the cards',
};
