import { formatMistakes } from '../../../src/build/content/format-report.ts';
import { inReadingOrder, type Mistake } from '../../../src/build/content/mistake.ts';
import { readLanguageLists } from '../../../src/build/content/quality/language-lists.ts';
import { readReviewed } from '../../../src/build/content/quality/read-reviewed.ts';
import { type LessonReview, reviewLesson } from '../../../src/build/content/quality/review-lesson.ts';
import type { Known, ReviewedLesson } from '../../../src/build/content/quality/rule.ts';
import { hashOf } from '../../../src/build/content/quality/sources.ts';
import { rootPath } from '../../../src/build/content/root-path.ts';
import { broken, withFiles } from '../lesson-files.ts';

/** A lesson in which no rule finds anything, in a shop where umbrellas get lost. */
export const fineYaml = `id: lost-umbrella
version: 1
place: shop
minutes: 3
sector: shop
source: anecdote.txt
keyStatus: proposal
people: { mila: calm, otto: calm }
colleagues: [otto]
scenes:
  at-the-door:
    people: [mila]
    competency: listen
    options:
      ask-first: { rating: best, moods: { mila: relieved }, next: in-the-back }
      look-around: { rating: acceptable, next: in-the-back }
      point-at-the-bin: { rating: weak, moods: { mila: tense }, next: second-try }
  second-try:
    people: [mila]
    competency: listen
    recovers: at-the-door
    options:
      say-sorry: { rating: best, moods: { mila: calm }, next: in-the-back }
      offer-tea: { rating: acceptable, next: in-the-back }
      shrug: { rating: weak, next: in-the-back }
  in-the-back:
    people: [otto]
    competency: hand-over
    options:
      tell-all: { rating: best, next: at-the-till }
      tell-half: { rating: acceptable, next: at-the-till }
      tell-nothing: { rating: weak, next: at-the-till }
  at-the-till:
    people: [mila]
    competency: listen
    options:
      call-her: { rating: best, next: found }
      note-it: { rating: acceptable, next: later }
      send-away: { rating: weak, next: lost }
endings:
  found: { people: [mila] }
  later: { people: [mila] }
  lost: { people: [mila] }
`;

export const fineDutch = `---
title: De verloren paraplu
role: hulp in de winkel
place: Winkel in de straat
summary: Een klant mist haar paraplu.
people: { mila: Mila, otto: Otto }
---

<Briefing>Je werkt in een winkel. Mila komt zo binnen.</Briefing>

<Scene id="at-the-door">
  Het is tien uur. Mila kijkt om zich heen. <Says who="mila">Waar is mijn paraplu?</Says>

  <Decision kind="say" ask="Wat zeg jij?">
    <Option id="look-around" short="Rondkijken">
      <You>Ik kijk even voor u rond in de winkel.</You>
      <Consequence title="Mila wacht.">Er staan negen zwarte.</Consequence>
      <Why>Je doet iets, en het kost tijd.</Why>
    </Option>
    <Option id="ask-first" short="Eerst vragen">
      <You>Hoe ziet uw paraplu eruit?</You>
      <Consequence title="Mila denkt na.">Hij is rood.</Consequence>
      <Why>Nu weet je waar je naar zoekt.</Why>
    </Option>
    <Option id="point-at-the-bin" short="Wijzen">
      <You>Ze staan allemaal in die bak.</You>
      <Consequence title="Mila zucht.">De bak is leeg.</Consequence>
      <Why>Ze staat er nog alleen voor.</Why>
    </Option>
  </Decision>
</Scene>

<Scene id="second-try">
  Mila komt terug. Ze heeft niets gevonden.

  <Decision kind="say" ask="En nu?">
    <Option id="say-sorry" short="Sorry zeggen">
      <You>Sorry dat u terug moest komen.</You>
      <Consequence title="Mila knikt.">Ze vertelt meer.</Consequence>
      <Why>Je begint bij haar.</Why>
    </Option>
    <Option id="offer-tea" short="Thee geven">
      <You>Wilt u misschien een kop thee?</You>
      <Consequence title="Mila drinkt.">Ze wordt warm.</Consequence>
      <Why>Dat is aardig.</Why>
    </Option>
    <Option id="shrug" short="Wachten">
      <You>We hebben wel gezocht, mevrouw.</You>
      <Consequence title="Mila zwijgt.">Ze kijkt weg.</Consequence>
      <Why>Het is waar, maar het gaat over jou.</Why>
    </Option>
  </Decision>
</Scene>

<Scene id="in-the-back">
  Achterin zit Otto. <Mood who="mila" is="relieved calm">Mila lacht.</Mood> <Mood who="mila" is="tense angry">Mila wacht.</Mood>

  <Decision kind="do" ask="Wat doe je?">
    <Option id="tell-all" short="Alles vertellen">
      <You>Je zegt: „Otto, help jij haar met de rode paraplu?”</You>
      <Consequence title="Otto staat op.">Hij zoekt mee.</Consequence>
      <Why>Hij weet nu genoeg.</Why>
    </Option>
    <Option id="tell-half" short="De helft vertellen">
      <You>Je zegt tegen Otto dat er iemand wacht.</You>
      <Consequence title="Otto knikt.">Hij vraagt wie.</Consequence>
      <Why>Hij weet de helft.</Why>
    </Option>
    <Option id="tell-nothing" short="Niets vertellen">
      <You>Je zoekt zelf verder en zegt niets.</You>
      <Consequence title="Otto leest.">Hij weet van niets.</Consequence>
      <Why>Twee zien meer dan één.</Why>
    </Option>
  </Decision>
</Scene>

<Scene id="at-the-till">
  Het wordt elf uur. Mila staat bij de kassa.

  <Decision kind="say" ask="Wat zeg jij?">
    <Option id="call-her" short="Bellen">
      <You>Mag ik u bellen als ik hem vind?</You>
      <Consequence title="Mila lacht.">Ze geeft haar nummer.</Consequence>
      <Why>Zo kan ze naar huis.</Why>
    </Option>
    <Option id="note-it" short="Opschrijven">
      <You>Ik schrijf het op voor morgen.</You>
      <Consequence title="Mila knikt.">Ze gaat.</Consequence>
      <Why>Het blijft niet liggen.</Why>
    </Option>
    <Option id="send-away" short="Laten gaan">
      <You>Komt u later nog eens terug, mevrouw?</You>
      <Consequence title="Mila gaat.">De deur valt dicht.</Consequence>
      <Why>Nu moet zij alles doen.</Why>
    </Option>
  </Decision>
</Scene>

<Ending id="found" title="Gevonden">Mila vertelt het aan haar zus.</Ending>

<Ending id="later" title="Morgen">Mila vertelt het thuis.</Ending>

<Ending id="lost" title="Kwijt">Mila vertelt het aan iedereen.</Ending>

<Debrief>
  <Happened>Een paraplu was weg.</Happened>
  <TurningPoint>De eerste vraag.</TurningPoint>
  <WhyItWorks>Eerst vragen, dan zoeken.</WhyItWorks>
  <AlsoFine>Zoeken kan ook.</AlsoFine>
  <Rule><If>Als iemand iets kwijt is,</If><Then>dan vraag ik eerst.</Then></Rule>
  <TrueStory>Een waargebeurd verhaal: hij lag in de bus.</TrueStory>
  <Reflect>Wanneer vroeg jij eerst?</Reflect>
</Debrief>

<Guide>
  <Purpose>Je team oefent met zoeken en vragen.</Purpose>
  <Voices scene="at-the-door">
    <Voice of="customer">Waar is hij nu toch?</Voice>
    <Voice of="colleague">Komt er nog iemand bij mij?</Voice>
    <Voice of="bystander">Wat duurt dat lang daar.</Voice>
  </Voices>
  <Voices scene="second-try">
    <Voice of="customer">Waar is hij nu toch?</Voice>
    <Voice of="colleague">Komt er nog iemand bij mij?</Voice>
    <Voice of="bystander">Wat duurt dat lang daar.</Voice>
  </Voices>
  <Voices scene="in-the-back">
    <Voice of="customer">Waar is hij nu toch?</Voice>
    <Voice of="colleague">Komt er nog iemand bij mij?</Voice>
    <Voice of="bystander">Wat duurt dat lang daar.</Voice>
  </Voices>
  <Voices scene="at-the-till">
    <Voice of="customer">Waar is hij nu toch?</Voice>
    <Voice of="colleague">Komt er nog iemand bij mij?</Voice>
    <Voice of="bystander">Wat duurt dat lang daar.</Voice>
  </Voices>
  <Objection><Doubt>Voor vragen is geen tijd.</Doubt><Answer>Eén vraag duurt drie tellen.</Answer></Objection>
  <Objection><Doubt>Zoeken is mijn werk niet.</Doubt><Answer>Vragen wel.</Answer></Objection>
  <WhyNot>Wat maakt vragen hier moeilijk?</WhyNot>
</Guide>
`;

export const fineEnglish = `---
title: The lost umbrella
role: shop assistant
place: Shop in the street
summary: A customer misses her umbrella.
people: { mila: Mila, otto: Otto }
---

<Briefing>You work in a shop. Mila is about to come in.</Briefing>

<Scene id="at-the-door">
  It is ten o'clock. Mila looks around. <Says who="mila">Where is my umbrella?</Says>

  <Decision kind="say" ask="What do you say?">
    <Option id="look-around" short="Looked around">
      <You>I'll have a look around the shop for you.</You>
      <Consequence title="Mila waits.">There are nine black ones.</Consequence>
      <Why>You do something, and it takes time.</Why>
    </Option>
    <Option id="ask-first" short="Asked first">
      <You>What does your umbrella look like?</You>
      <Consequence title="Mila thinks.">It is red.</Consequence>
      <Why>Now you know what to look for.</Why>
    </Option>
    <Option id="point-at-the-bin" short="Pointed">
      <You>They are all in that bin over there.</You>
      <Consequence title="Mila sighs.">The bin is empty.</Consequence>
      <Why>She still has to do it alone.</Why>
    </Option>
  </Decision>
</Scene>

<Scene id="second-try">
  Mila comes back. She has found nothing.

  <Decision kind="say" ask="And now?">
    <Option id="say-sorry" short="Said sorry">
      <You>Sorry that you had to come back.</You>
      <Consequence title="Mila nods.">She tells more.</Consequence>
      <Why>You begin with her.</Why>
    </Option>
    <Option id="offer-tea" short="Gave tea">
      <You>Would you like a cup of tea?</You>
      <Consequence title="Mila drinks.">She gets warm.</Consequence>
      <Why>That is kind.</Why>
    </Option>
    <Option id="shrug" short="Waited">
      <You>We did look for it, madam.</You>
      <Consequence title="Mila is silent.">She looks away.</Consequence>
      <Why>It is true, but it is about you.</Why>
    </Option>
  </Decision>
</Scene>

<Scene id="in-the-back">
  Otto sits in the back. <Mood who="mila" is="relieved calm">Mila smiles.</Mood> <Mood who="mila" is="tense angry">Mila waits.</Mood>

  <Decision kind="do" ask="What do you do?">
    <Option id="tell-all" short="Told everything">
      <You>You say: ‘Otto, can you help her with the red umbrella?’</You>
      <Consequence title="Otto gets up.">He joins the search.</Consequence>
      <Why>He knows enough now.</Why>
    </Option>
    <Option id="tell-half" short="Told half">
      <You>You tell Otto that somebody is waiting.</You>
      <Consequence title="Otto nods.">He asks who it is.</Consequence>
      <Why>He knows half of it.</Why>
    </Option>
    <Option id="tell-nothing" short="Told nothing">
      <You>You go on looking and say nothing.</You>
      <Consequence title="Otto reads.">He knows of nothing.</Consequence>
      <Why>Two see more than one.</Why>
    </Option>
  </Decision>
</Scene>

<Scene id="at-the-till">
  It is nearly eleven. Mila stands at the till.

  <Decision kind="say" ask="What do you say?">
    <Option id="call-her" short="Called">
      <You>May I call you when I find it?</You>
      <Consequence title="Mila smiles.">She gives her number.</Consequence>
      <Why>Now she can go home.</Why>
    </Option>
    <Option id="note-it" short="Wrote it down">
      <You>I'll write it down for tomorrow.</You>
      <Consequence title="Mila nods.">She leaves.</Consequence>
      <Why>It is not forgotten.</Why>
    </Option>
    <Option id="send-away" short="Let her go">
      <You>Could you come back another time, madam?</You>
      <Consequence title="Mila leaves.">The door shuts.</Consequence>
      <Why>Now she has to do it all.</Why>
    </Option>
  </Decision>
</Scene>

<Ending id="found" title="Found">Mila tells her sister about it.</Ending>

<Ending id="later" title="Tomorrow">Mila tells them at home.</Ending>

<Ending id="lost" title="Gone">Mila tells everybody about it.</Ending>

<Debrief>
  <Happened>An umbrella was lost.</Happened>
  <TurningPoint>The first question.</TurningPoint>
  <WhyItWorks>First ask, then look for it.</WhyItWorks>
  <AlsoFine>Looking is fine too.</AlsoFine>
  <Rule><If>If somebody lost something,</If><Then>I ask first.</Then></Rule>
  <TrueStory>A true story: it was on the bus.</TrueStory>
  <Reflect>When did you ask first?</Reflect>
</Debrief>

<Guide>
  <Purpose>Your team practises asking and looking.</Purpose>
  <Voices scene="at-the-door">
    <Voice of="customer">Where can it be now?</Voice>
    <Voice of="colleague">Will anybody come to me?</Voice>
    <Voice of="bystander">That takes them a long time.</Voice>
  </Voices>
  <Voices scene="second-try">
    <Voice of="customer">Where can it be now?</Voice>
    <Voice of="colleague">Will anybody come to me?</Voice>
    <Voice of="bystander">That takes them a long time.</Voice>
  </Voices>
  <Voices scene="in-the-back">
    <Voice of="customer">Where can it be now?</Voice>
    <Voice of="colleague">Will anybody come to me?</Voice>
    <Voice of="bystander">That takes them a long time.</Voice>
  </Voices>
  <Voices scene="at-the-till">
    <Voice of="customer">Where can it be now?</Voice>
    <Voice of="colleague">Will anybody come to me?</Voice>
    <Voice of="bystander">That takes them a long time.</Voice>
  </Voices>
  <Objection><Doubt>There is no time for questions.</Doubt><Answer>One question takes three seconds.</Answer></Objection>
  <Objection><Doubt>Looking is not my job.</Doubt><Answer>Asking is.</Answer></Objection>
  <WhyNot>What makes asking hard here?</WhyNot>
</Guide>
`;

type File = 'yaml' | 'nl' | 'en';

/** One thing changed in a file of the fine lesson. */
export interface Change {
  readonly in: File;
  readonly from: string;
  readonly to: string;
}

const fine: Readonly<Record<File, string>> = { yaml: fineYaml, nl: fineDutch, en: fineEnglish };
const nameOf: Readonly<Record<File, string>> = { yaml: 'lesson.yaml', nl: 'nl.mdx', en: 'en.mdx' };

const lists = await readLanguageLists(rootPath(new URL('../../../', import.meta.url)));

/** Fewer words than the real lists, so that a test tells what it stands on. */
export const known: Known = {
  lists: {
    nl: { ...lists.nl, longWords: [], capitals: ['Nederland'], stiff: { indien: 'als' }, oneName: { kassabon: 'bon' } },
    en: { ...lists.en, capitals: ['I', "I'll"], stiff: { regarding: 'about' }, oneName: { color: 'colour' } },
  },
  sources: {
    rows: new Set([hashOf(['het', 'regende', 'die', 'hele', 'dag'])]),
    names: new Set([hashOf(['hoekmans']), hashOf(['blauwe', 'winkel'])]),
  },
  children: new Set(['tijn']),
};

/** The fine lesson with these changes, read from files. */
export async function readChanged(changes: readonly Change[]): Promise<ReviewedLesson> {
  const texts = { ...fine };
  for (const change of changes) texts[change.in] = broken(texts[change.in], change.from, change.to);
  const named = (Object.keys(texts) as File[]).map((file) => [
    `content/lessons/lost-umbrella/${nameOf[file]}`,
    texts[file],
  ]);
  const reviewed = await withFiles(Object.fromEntries(named), (root) => readReviewed(root, 'lost-umbrella'));
  if (reviewed === undefined) throw new Error('The changed lesson has mistakes that come before its quality.');
  return reviewed;
}

export async function reviewOf(...changes: readonly Change[]): Promise<LessonReview> {
  return reviewLesson(await readChanged(changes), known);
}

/** What the rules say about the changed lesson, as it is told. */
export async function toldAbout(...changes: readonly Change[]): Promise<string> {
  return told((await reviewOf(...changes)).mistakes);
}

export function told(mistakes: readonly Mistake[]): string {
  return mistakes.length === 0 ? 'nothing' : formatMistakes(inReadingOrder(mistakes));
}
