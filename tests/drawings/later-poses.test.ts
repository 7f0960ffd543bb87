import { expect, test } from 'vitest';
import { spriteMarkup } from '../../src/drawings/sprite.ts';
import { stageMarkup } from '../../src/drawings/stage.ts';

const place = 'optician';
const moods = { noor: 'calm', ruud: 'tense' } as const;

test('a later pose is a hidden group of its own, so that a script can show it instead', () => {
  const later = [{ id: 'ruud', pose: 'phone', moods: ['angry' as const] }];
  const markup = stageMarkup({ place, figures: [{ id: 'ruud' }], moods, later });
  const groups = markup.match(/<g data-person=.*?<\/g>/g) ?? [];
  expect(groups.map((group) => group.match(/data-(?:pose|mood)="\w+"|display="none"|href="[^"]+"/g))).toEqual([
    ['data-mood="angry"', 'data-pose="phone"', 'display="none"', 'href="#_ruud-phone-angry"'],
    ['data-mood="tense"', 'href="#_ruud-tense"'],
  ]);
});

test('a later pose stands where its person stands', () => {
  const later = [{ id: 'ruud', pose: 'phone', moods: ['angry' as const] }];
  const markup = stageMarkup({ place, figures: [{ id: 'noor' }, { id: 'ruud' }], moods, later });
  const [hidden, noor, ruud] = [...markup.matchAll(/ transform="translate\((\d+) /g)].map(([, middle]) => middle);
  expect(hidden).toBe(ruud);
  expect(hidden).not.toBe(noor);
});

test('a figure is drawn in the moods asked for, if any are', () => {
  const markup = spriteMarkup({ places: [place], figures: [{ id: 'ruud', pose: 'phone', moods: ['angry'] }] });
  const ids = [...markup.matchAll(/ id="_(ruud-phone[^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['ruud-phone-angry']);
});

test('only the speaker is drawn speaking', () => {
  const markup = stageMarkup({ place, figures: [{ id: 'noor' }, { id: 'ruud' }], moods, speaker: 'ruud' });
  const speaking = [...markup.matchAll(/data-person="(\w+)"[^>]* data-speaking/g)].map(([, id]) => id);
  expect(speaking).toEqual(['ruud']);
});
