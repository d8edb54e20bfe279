import type { Page } from 'playwright';

/** What a journey asks of a person. */
export interface Counts {
  /** Presses of buttons, links, switches and choices. */
  readonly clicks: number;
  /** Fields into which something was typed. */
  readonly fields: number;
  /** Words on the screens that were passed, each screen at its fullest. */
  readonly words: number;
  /** From the first screen to the last, as the machine took it: reading is up to them. */
  readonly seconds: number;
  /** The heading at the end, and the main button there; null: there is none. */
  readonly end: string;
  readonly next: string | null;
}

interface Tally {
  clicks: number;
  fields: Set<EventTarget>;
  words: Map<string, number>;
}

/** Begins to count what is done to the page, and what it says. To be asked again after each load of the page. */
export async function startCounting(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tally: Tally = { clicks: 0, fields: new Set(), words: new Map() };
    Reflect.set(globalThis, 'tally', tally);
    const pressable = 'button, a, [role=button], input[type=checkbox], input[type=radio], summary';
    document.addEventListener(
      'click',
      ({ target, isTrusted }) => {
        // A label passes its click on to what it labels.
        if (isTrusted && target instanceof Element && target.closest(pressable) !== null) tally.clicks += 1;
      },
      true,
    );
    document.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) tally.clicks += 1;
    });
    document.addEventListener(
      'input',
      ({ target }) => {
        const isTyped =
          target instanceof HTMLTextAreaElement ||
          (target instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(target.type));
        if (target !== null && isTyped) tally.fields.add(target);
      },
      true,
    );
    const read = (): void => {
      const heading = document.querySelector('h1')?.textContent ?? '';
      const text = [...document.querySelectorAll('main, aside, [role=dialog]')]
        .map((part) => (part instanceof HTMLElement ? part.innerText : ''))
        .join(' ');
      const count = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
      tally.words.set(heading, Math.max(tally.words.get(heading) ?? 0, count));
    };
    read();
    setInterval(read, 60);
  });
}

/** What was counted, and where it ended. */
export async function countsOf(page: Page, began: number): Promise<Counts> {
  const told = await page.evaluate(() => {
    const tally: Tally = Reflect.get(globalThis, 'tally');
    const button = document.querySelector('main button.MuiButton-contained:not([disabled])');
    return {
      clicks: tally.clicks,
      fields: tally.fields.size,
      words: [...tally.words.values()].reduce((sum, count) => sum + count, 0),
      end: document.querySelector('h1')?.textContent ?? '',
      next: button?.textContent ?? null,
    };
  });
  return { ...told, seconds: (performance.now() - began) / 1000 };
}
