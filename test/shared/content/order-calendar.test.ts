import { expect, test } from 'vitest';
import { languages } from '../../../shared/content/languages.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import { orderReminder } from '../../../shared/content/order-calendar.ts';
import { calendarFile } from '../../../shared/reminder.ts';
import { readCalendar, textIn, valueIn } from '../../support/read-calendar.ts';

const order = {
  id: '20261127-101500-a1b2c3',
  orderedAt: '2026-11-27T10:15:00.000Z',
  names: ['shop.example'],
  seller: 'certum',
} as const;

test.each(languages)(
  'the calendar of an order in %s asks on the third day, or tomorrow',
  async (language) => {
    const translator = await loadTranslator(language);
    const eventOn = (day: string) => {
      const [event] = readCalendar(calendarFile(orderReminder(order, new Date(day), translator))).parts;
      if (event === undefined) throw new Error('no event');
      return event;
    };
    const event = eventOn('2026-11-27T11:00:00Z');
    expect(valueIn(event, 'DTSTART')).toBe('20261130');
    expect(valueIn(event, 'UID')).toBe('order-20261127-101500-a1b2c3@sealkeeper');
    expect(textIn(event, 'SUMMARY')).toMatch(/shop\.example.*Certum|Certum.*shop\.example/);
    expect(textIn(event, 'DESCRIPTION')).toContain('Sealkeeper');
    expect(valueIn(eventOn('2026-12-24T11:00:00Z'), 'DTSTART')).toBe('20261225');
  },
);
