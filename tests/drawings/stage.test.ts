import { expect, test } from 'vitest';
import { type LaterFigure, stageMarkup } from '../../src/drawings/stage.ts';

const moods = { noor: 'calm', ruud: 'tense', wies: 'calm' } as const;

interface Drawn {
  readonly id: string;
  readonly pose?: string;
}

const stage = (figures: readonly Drawn[], speaker?: string, later?: readonly LaterFigure[]): string =>
  stageMarkup({ place: 'optician', figures, moods, speaker, later });

const everybody = [{ id: 'noor' }, { id: 'ruud' }, { id: 'wies' }];

/** Who is drawn, in the order of drawing, with the rim of the counter among them. */
const order = (markup: string): string[] =>
  [...markup.matchAll(/data-person="(\w+)"|href="#_(rim)"/g)].map(([, person, rim]) => person ?? rim ?? '');

const scaleOf = (markup: string, person: string): number =>
  Number(markup.match(new RegExp(`data-person="${person}".*?scale\\((\\.?[\\d.]+)\\)`))?.[1]);

test('a person without a mood cannot stand on a stage', () => {
  expect(() => stageMarkup({ place: 'optician', figures: [{ id: 'ruud' }], moods: {} })).toThrow('"ruud"');
});

test('a stage holds at most three people', () => {
  expect(stage([])).not.toContain('data-person');
  expect(() => stage(['noor', 'ruud', 'wies', 'noor'].map((id) => ({ id })))).toThrow('at most three');
});

test('each person on the stage is one group, drawn once, in the mood that data-mood names', () => {
  const people = stage(everybody).match(/<g data-person=.*?<\/g>/g) ?? [];
  expect(people.map((group) => group.match(/data-(?:person|mood)="\w+"/g))).toEqual([
    ['data-person="noor"', 'data-mood="calm"'],
    ['data-person="ruud"', 'data-mood="tense"'],
    ['data-person="wies"', 'data-mood="calm"'],
  ]);
  expect(people.map((group) => group.match(/<use [^>]+>/g))).toEqual([
    ['<use href="#_noor-calm" data-drawn="_noor-*"/>'],
    ['<use href="#_ruud-tense" data-drawn="_ruud-*"/>'],
    ['<use href="#_wies-calm" data-drawn="_wies-*"/>'],
  ]);
});

test('only the speaker is marked as speaking', () => {
  expect(stage(everybody, 'ruud').match(/data-person="\w+" data-mood="\w+" data-speaking/g)).toEqual([
    'data-person="ruud" data-mood="tense" data-speaking',
  ]);
});

test('without a speaker everybody listens', () => {
  expect(stage(everybody)).not.toContain('data-speaking');
});

test('who stands at the counter is drawn in front of its rim', () => {
  expect(order(stage(everybody))).toEqual(['rim', 'noor', 'ruud', 'wies']);
});

test('who walks out is drawn behind the rim and everybody else, and smaller', () => {
  const markup = stage([{ id: 'noor' }, { id: 'ruud', pose: 'back' }, { id: 'wies' }]);
  expect(order(markup)).toEqual(['ruud', 'rim', 'noor', 'wies']);
  expect(scaleOf(markup, 'ruud') / scaleOf(stage(everybody), 'ruud')).toBeCloseTo(0.6, 1);
});

test('whoever sits in a wheelchair is drawn behind the arms of the neighbors', () => {
  const figures = [{ id: 'noor' }, { id: 'levi' }, { id: 'wies' }];
  const markup = stageMarkup({ place: 'optician', figures, moods: { ...moods, levi: 'calm' } });
  expect(order(markup)).toEqual(['rim', 'levi', 'noor', 'wies']);
});

test('the place is hidden behind somebody who calls from elsewhere, and only then', () => {
  const groups = stage([{ id: 'ruud', pose: 'call' }]).match(/<g data-person=.*?<\/g>/g) ?? [];
  expect(groups.map((group) => group.match(/href="[^"]+"/g))).toEqual([
    ['href="#_elsewhere"', 'href="#_ruud-call-tense"'],
  ]);
  expect(stage([{ id: 'ruud', pose: 'phone' }])).not.toContain('elsewhere');
});

test('a later pose is a hidden group of its own, so that a script can show it instead', () => {
  const markup = stage([{ id: 'ruud' }], undefined, [{ id: 'ruud', pose: 'phone', moods: ['angry'] }]);
  const groups = markup.match(/<g data-person=.*?<\/g>/g) ?? [];
  expect(groups.map((group) => group.match(/data-(?:pose|mood)="\w+"|display="none"|href="[^"]+"/g))).toEqual([
    ['data-mood="angry"', 'data-pose="phone"', 'display="none"', 'href="#_ruud-phone-angry"'],
    ['data-mood="tense"', 'href="#_ruud-tense"'],
  ]);
});

test('a later pose stands where its person stands', () => {
  const markup = stage([{ id: 'noor' }, { id: 'ruud' }], undefined, [{ id: 'ruud', pose: 'phone', moods: ['angry'] }]);
  const [hidden, noor, ruud] = [...markup.matchAll(/ transform="translate\((\d+) /g)].map(([, middle]) => middle);
  expect(hidden).toBe(ruud);
  expect(hidden).not.toBe(noor);
});

test('who walks out after a choice is drawn behind the rim', () => {
  const markup = stage([{ id: 'noor' }, { id: 'ruud' }], undefined, [{ id: 'ruud', pose: 'back', moods: ['calm'] }]);
  expect(order(markup)).toEqual(['ruud', 'rim', 'noor', 'ruud']);
  expect(markup.indexOf('data-pose="back"')).toBeLessThan(markup.indexOf('#_rim'));
});
