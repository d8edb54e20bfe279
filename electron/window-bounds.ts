export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Bounds extends Size {
  readonly x: number;
  readonly y: number;
}

export const MINIMUM_SIZE: Size = { width: 1024, height: 700 };
const DEFAULT_SIZE: Size = { width: 1280, height: 800 };

/**
 * Where to open the window: as it was left, unless that place is gone (a screen was unplugged) or too small.
 *
 * @param screens work areas of the present screens, in device-independent pixels; the first is the main one.
 */
export function openingBounds(last: Bounds | undefined, screens: readonly Bounds[]): Size | Bounds {
  const size = last ? atLeastMinimum(last) : DEFAULT_SIZE;
  if (last && screens.some((screen) => canBeGrabbed(last, screen))) return { ...size, x: last.x, y: last.y };
  const [main] = screens;
  return main
    ? { width: Math.min(size.width, main.width), height: Math.min(size.height, main.height) }
    : size;
}

function atLeastMinimum({ width, height }: Size): Size {
  return { width: Math.max(width, MINIMUM_SIZE.width), height: Math.max(height, MINIMUM_SIZE.height) };
}

/** A stretch of the title bar is on the screen, so that a person can drag the window. */
function canBeGrabbed(window: Bounds, screen: Bounds): boolean {
  const visibleWidth =
    Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  return visibleWidth >= 100 && window.y >= screen.y && window.y <= screen.y + screen.height - 40;
}
