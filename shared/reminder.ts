export interface Reminder {
  /** The same for the same thing: a later file takes the place of an earlier one. */
  readonly uid: string;
  readonly title: string;
  readonly text: string;
  readonly on: Date;
  /** The last of its days, where it is more than one. */
  readonly until?: Date;
  /** On which of them the alarm rings; the first unless told. */
  readonly alarm?: 'first-day' | 'last-day';
  readonly madeAt: Date;
}

const oneDay = 24 * 60 * 60 * 1000;

/** Whole-day events with an alarm in the morning, as calendars import them (RFC 5545). Nobody is busy meanwhile. */
export function calendarFile(...reminders: readonly Reminder[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sealkeeper//EN',
    ...reminders.flatMap(eventOf),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventOf({
  uid,
  title,
  text,
  on,
  until = on,
  alarm = 'first-day',
  madeAt,
}: Reminder): readonly string[] {
  const day = (date: Date): string => date.toISOString().slice(0, 10).replaceAll('-', '');
  const last = until.getTime() < on.getTime() ? on : until;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${madeAt.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`,
    `DTSTART;VALUE=DATE:${day(on)}`,
    `DTEND;VALUE=DATE:${day(new Date(last.getTime() + oneDay))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    // Nine in the morning: the end is the midnight behind the last day.
    alarm === 'first-day' ? 'TRIGGER:PT9H' : 'TRIGGER;RELATED=END:-PT15H',
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** RFC 5545 §3.3.11; no control character but a tab may stand there (§3.1, CONTROL). */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

/** RFC 5545 §3.1: lines of at most 75 octets; a character beyond ASCII takes up to four of them. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = (letter.codePointAt(0) ?? 0) < 0x80 ? 1 : 4;
    if (octets + size > 74) {
      parts.push(part);
      part = '';
      octets = 0;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
