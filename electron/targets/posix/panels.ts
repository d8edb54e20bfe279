/** Control panels by what they leave on a server: what they have written, they write again. */
const panels: Readonly<Record<string, string>> = {
  '/usr/local/psa': 'Plesk',
  '/usr/local/cpanel': 'cPanel',
  '/usr/local/directadmin': 'DirectAdmin',
  '/usr/local/ispconfig': 'ISPConfig',
  '/usr/local/hestia': 'Hestia',
  '/usr/local/vesta': 'Vesta',
  '/usr/local/CyberCP': 'CyberPanel',
  '/www/server/panel': 'aaPanel',
  '/etc/froxlor': 'froxlor',
  '/home/clp': 'CloudPanel',
  '/etc/mailinabox.conf': 'Mail-in-a-Box',
};

/** Prints a part `panels`: the marks that are there, a line each. */
export const panelScript = `
say panels
for mark in ${Object.keys(panels).join(' ')}; do
  [ -e "$mark" ] && printf '%s\\n' "$mark"
done
`;

/** The panel of the first of these marks, in its makers' writing; null: there is none. */
export function panelOf([mark]: readonly string[]): string | null {
  return mark === undefined ? null : (panels[mark] ?? mark);
}
