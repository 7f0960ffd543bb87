/** The words of the cards a team votes with. Dutch is the base. */
export const nl = {
  title: 'Kaarten voor de teamronde',
  description: 'Stemkaarten A, B, C en D: groot op je telefoon, of op papier.',
  choose: 'Kies je kaart',
  hint: 'Tik op een letter. Houd je telefoon pas omhoog als de trainer het zegt.',
  card: (letter: string) => `Kaart ${letter}`,
  back: 'Tik om terug te gaan',
  private: 'Je keuze gaat nergens heen. Dit werkt ook zonder internet.',
  paper: 'Op papier',
  sheet: 'Eén vel A4 is voor één persoon. Print er een voor iedereen, en knip de kaarten los.',
  print: 'Print de kaarten',
};

export type CardMessages = typeof nl;
