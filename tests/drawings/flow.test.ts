import { describe, expect, test } from 'vitest';
import { bandShape, fallShape, openBandShape, thicknessOf, turnShape } from '../../src/drawings/flow.ts';

describe('a band', () => {
  test('is as thick as its share', () => {
    expect([20, 40, 100].map(thicknessOf)).toEqual([52, 104, 260]);
  });

  test('is seen however thin, and is not there for nothing', () => {
    expect([0, 1].map(thicknessOf)).toEqual([0, 5]);
  });

  test('is drawn as high as it is thick', () => {
    expect(bandShape(40)).toMatchObject({ width: 300, height: 104 });
    expect(openBandShape([30, 10], 1)).toMatchObject({ width: 300, height: 26 });
  });
});

describe('a stream', () => {
  test('turns with the thickness of all its bands, and falls as wide, in the middle of the track', () => {
    expect(turnShape([25, 10])).toMatchObject({ height: 91 + 24, width: 24 + 91 + (116 - 91) / 2 });
  });

  test('is no wider than the door when nearly everybody is lost', () => {
    expect(turnShape([90]).width).toBe(24 + 116);
    expect(fallShape([90])).toMatchObject({ width: 116 });
  });

  test('has a line between each two bands, and none for a single one', () => {
    const lines = (drawn: string): number => drawn.match(/M/g)?.length ?? 0;
    expect([turnShape([9]), turnShape([9, 4]), fallShape([9, 4, 2])].map((shape) => lines(shape.lines))).toEqual([
      0, 1, 2,
    ]);
  });
});
