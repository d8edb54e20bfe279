import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { english, type TextKey } from '../../shared/content/texts.ts';
import type { Preset } from '../../shared/settings.ts';
import type { Shop } from '../support/shop.ts';
import { type LaunchedApp, launchApp, screenshot } from './launch.ts';
import { seen } from './screen-ways.ts';

const { texts } = english;
const word = (key: TextKey): string => texts[key];

/** The preset that a practice run hands the wizard: the lab's authority, name server and shop. */
export function presetOf({ names, pebble, dns, trust, server }: Shop): Preset {
  return {
    practice: true,
    domain: names[0] ?? '',
    authority: { name: 'Practice authority', directory: pebble.directory, trustFile: pebble.apiTrustFile },
    outside: { dnsServer: dns.server, trustFile: trust },
    server: { host: server.address, port: server.sshPort, user: 'owner' },
  };
}

/** What a person does to the window, counted: the novice's flow has a budget of clicks and typed fields. */
export interface Journey {
  readonly launched: LaunchedApp;
  readonly page: Page;
  readonly counts: { clicks: number; typed: number };
  click(key: TextKey): Promise<void>;
  type(key: TextKey, text: string): Promise<void>;
  /** Waits until the screen with this heading is there. */
  at(key: TextKey): Promise<void>;
  /** Keeps a picture, where the journey was told a folder. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface JourneyOptions {
  readonly pictures?: string;
  readonly preset?: Preset;
}

/** The part of a shop that a journey needs; where no preset is given, all of it. */
type JourneyShop = Pick<Shop, 'data'> & { readonly lab: Pick<Shop['lab'], 'folder'> };

export async function startJourney(
  shop: JourneyShop,
  options: JourneyOptions & { readonly preset: Preset },
): Promise<Journey>;
export async function startJourney(shop: Shop, options?: JourneyOptions): Promise<Journey>;
export async function startJourney(shop: JourneyShop | Shop, options: JourneyOptions = {}): Promise<Journey> {
  const launched = await launchApp({
    env: {
      SEALKEEPER_PRESET: JSON.stringify(options.preset ?? presetOf(shop as Shop)),
      SEALKEEPER_DATA: shop.data,
      HOME: shop.lab.folder,
      SSH_AUTH_SOCK: '',
    },
  });
  const { page } = launched;
  const counts = { clicks: 0, typed: 0 };
  let pictures = 0;
  if (options.pictures !== undefined) await mkdir(options.pictures, { recursive: true });
  return {
    launched,
    page,
    counts,
    async click(key) {
      await page.getByRole('button', { name: word(key), exact: true }).click();
      counts.clicks++;
    },
    async type(key, text) {
      // A choice may bear the same words as the field that it opens.
      const field = page.locator('input:not([type=radio])');
      await page.getByLabel(word(key), { exact: true }).and(field).fill(text);
      counts.typed++;
    },
    at: (key) => page.getByRole('heading', { level: 1, name: word(key) }).waitFor({ timeout: 60_000 }),
    async picture(name) {
      if (options.pictures === undefined) return;
      pictures++;
      await screenshot(page, join(options.pictures, `${String(pictures).padStart(2, '0')}-${name}.png`));
    },
    close: launched.close,
  };
}

/** The flow of a person who follows every advice, from the start to the proven padlock, or `until` an earlier screen. */
export async function followEveryAdvice(
  journey: Journey,
  shop: Pick<Shop, 'names'>,
  password: string,
  {
    until = 'done.title',
    found,
    reviewed,
  }: {
    readonly until?: 'run.title' | 'done.title' | 'ended.refused-title';
    /** What to look at on the screen that shows what was found on the server. */
    readonly found?: () => Promise<void>;
    /** What happens between the review and the start. */
    readonly reviewed?: () => Promise<void>;
  } = {},
): Promise<void> {
  const { page, at, click, type, picture } = journey;
  await at('welcome.title');
  await picture('welcome');
  await click('welcome.start');
  await at('site.title');
  await type('site.field', shop.names[0] ?? '');
  await picture('site');
  await click('site.look');
  await seen(page);
  await picture('found');
  await click('advice.next.automatic');
  await at('server.title');
  await type('server.password', password);
  await picture('server');
  await click('server.connect');
  await at('server.unknown-title');
  await picture('host-key');
  await click('server.unknown-accept');
  await at('server.found-title');
  await picture('inspected');
  await found?.();
  await click('frame.next');
  await at('review.title');
  // Shown from the first, it can be pressed once the plan is there.
  await page.getByRole('button', { name: word('review.start'), exact: true, disabled: false }).waitFor();
  await picture('review');
  await reviewed?.();
  await click('review.start');
  await at('run.title');
  if (until === 'run.title') return;
  await picture('run');
  await at(until);
  await picture(until.replace('.title', ''));
}

/** From the end of a run: everything is taken back, and confirmed. */
export async function undoAtTheEnd({ at, click, picture }: Journey): Promise<void> {
  await click('done.undo');
  await click('done.undo-yes');
  await at('ended.undo-done-title');
  await picture('undone');
}
