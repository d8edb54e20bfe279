import { expect, test } from 'vitest';
import { hasDisplay, virtualDisplay } from '../../build/virtual-display.ts';

test.runIf(process.platform === 'linux')('only X11 and Wayland count as a display on Linux', () => {
  expect(hasDisplay({})).toBe(false);
  expect(hasDisplay({ DISPLAY: '' })).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
});

test.runIf(process.platform === 'linux')('one virtual display serves the whole process', async () => {
  const name = await virtualDisplay();
  expect(name).toMatch(/^:\d+$/);
  expect(await virtualDisplay()).toBe(name);
});
