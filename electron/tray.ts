import { app, Menu, type MenuItemConstructorOptions, powerMonitor, Tray } from 'electron';
import { problemSaid } from '../shared/content/problem-words.ts';
import type { Translator } from '../shared/content/translator.ts';
import type { FailedRenewal } from './app/background.ts';
import { showNotice } from './desktop.ts';
import { createTurns } from './turns.ts';
import type { Wiring } from './wiring.ts';

export interface TrayChoices {
  readonly wiring: Promise<Pick<Wiring, 'renewDue' | 'next' | 'ordered'>>;
  readonly words: () => Promise<Translator>;
  /** A PNG file. */
  readonly icon: string;
  openWindow(): void;
}

/** The app without its window. */
export interface Background {
  readonly isAtWork: boolean;
  /** Answers when a renewal that was under way is done, or is taken back. */
  stop(): Promise<void>;
}

const minute = 60_000;
const shownAtMost = 8;

/**
 * Renews what is due, once an hour and whenever the computer wakes, and says what comes next in a small menu. Where a
 * desktop has no place for it, all else goes on.
 */
export function keepInBackground({ wiring, words, icon, openWindow }: TrayChoices): Background {
  const tray = trayWith(icon);
  tray?.on('click', openWindow);
  const turns = createTurns(async (signal) => {
    try {
      for (const notice of await (await wiring).renewDue(signal)) tell(notice, await words(), openWindow);
    } finally {
      await showNext();
    }
  });
  const showNext = async (): Promise<void> => {
    const { next: renewals, ordered } = await wiring;
    const [next, orders, translator] = await Promise.all([renewals(), ordered(), words()]);
    if (tray === null || tray.isDestroyed()) return;
    tray.setToolTip(translator.t('frame.name'));
    tray.setContextMenu(Menu.buildFromTemplate(menuOf(next, orders, translator, openWindow)));
  };
  // Not every system tells that it woke, so the clock is looked at each minute.
  const timer = setInterval(turns.look, minute);
  powerMonitor.on('resume', turns.look);
  void showNext().catch(() => undefined);
  turns.look();
  return {
    get isAtWork() {
      return turns.isAtWork;
    },
    async stop() {
      clearInterval(timer);
      powerMonitor.off('resume', turns.look);
      await turns.stop();
      tray?.destroy();
    },
  };
}

function trayWith(icon: string): Tray | null {
  try {
    return new Tray(icon);
  } catch {
    return null;
  }
}

function menuOf(
  next: Awaited<ReturnType<Wiring['next']>>,
  orders: Awaited<ReturnType<Wiring['ordered']>>,
  { t, date }: Translator,
  openWindow: () => void,
): MenuItemConstructorOptions[] {
  const lines = next.slice(0, shownAtMost).map(({ names, on, needsPerson }) => {
    const name = names[0] ?? '';
    return needsPerson || on === null
      ? t('desktop.tray-waits', { name })
      : t('desktop.tray-next', { name, date: date(on) });
  });
  const waiting = orders.slice(0, shownAtMost).map((name) => t('order.tray', { name }));
  const said = lines.length + waiting.length > 0 ? [...waiting, ...lines] : [t('desktop.tray-none')];
  return [
    { label: t('desktop.tray-open'), click: openWindow },
    { type: 'separator' },
    ...said.map((label) => ({ label, enabled: false })),
    { type: 'separator' },
    { label: t('desktop.tray-quit'), click: () => app.quit() },
  ];
}

function tell({ certificate, problem }: FailedRenewal, translator: Translator, openWindow: () => void): void {
  showNotice(
    translator.t('desktop.notice-title', { name: certificate.names[0] ?? '' }),
    translator.t('desktop.notice-text', { why: problemSaid(problem, translator).title }),
    openWindow,
  );
}
