import { expect, test } from 'vitest';
import { type Bounds, openingBounds } from '../../electron/window-bounds.ts';

const laptop: Bounds = { x: 0, y: 0, width: 1440, height: 875 };
const second: Bounds = { x: 1440, y: 0, width: 2560, height: 1440 };
const left: Bounds = { x: 1600, y: 100, width: 1300, height: 900 };

test('the first time the window has its usual size, less on a small screen', () => {
  expect(openingBounds(undefined, [laptop])).toEqual({ width: 1280, height: 800 });
  expect(openingBounds(undefined, [{ ...laptop, width: 1100, height: 720 }])).toEqual({
    width: 1100,
    height: 720,
  });
});

test('it opens where it was left', () => {
  expect(openingBounds(left, [laptop, second])).toEqual(left);
});

test('it keeps only its size when that screen is gone', () => {
  expect(openingBounds(left, [laptop])).toEqual({ width: 1300, height: 875 });
});

test('a title bar out of reach does not count as being on a screen', () => {
  expect(openingBounds({ ...left, x: 100, y: -500 }, [laptop])).not.toHaveProperty('x');
  expect(openingBounds({ ...left, x: -1290, y: 10 }, [laptop])).not.toHaveProperty('x');
});

test('it is never smaller than the app can be used at', () => {
  expect(openingBounds({ x: 10, y: 10, width: 200, height: 100 }, [laptop])).toEqual({
    x: 10,
    y: 10,
    width: 1024,
    height: 700,
  });
});
