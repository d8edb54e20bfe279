/** systemd.time(7), as systemctl prints it in UTC: `Sun 2026-11-29 18:00:00 UTC`. ISO 8601; null for whatever else. */
export function systemdMoment(text: string): string | null {
  const [, day = '', time = ''] =
    /^[A-Z][a-z]{2} (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)? UTC$/.exec(text) ?? [];
  const moment = new Date(`${day}T${time}Z`);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
