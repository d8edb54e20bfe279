import { type ComponentType, lazy } from 'react';

/** What is not needed for the first picture. Each is its own file, fetched before it is asked for. */
const loaders: (() => Promise<unknown>)[] = [];

export function later<Props>(load: () => Promise<{ default: ComponentType<Props> }>) {
  loaders.push(load);
  return lazy(load);
}

/** Fetches them all once the first picture stands, so that no screen is waited for. */
export function loadLaterScreens(): void {
  requestIdleCallback(() => {
    for (const load of loaders) void load();
  });
}
