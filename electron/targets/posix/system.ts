/** Which system this is, and what starts its services. */
export interface PosixSystem {
  readonly id: string;
  readonly title: string;
  /** os-release's ID and ID_LIKE (os-release(5)), and uname's answer, in lower case. */
  readonly likes: readonly string[];
}

/** Prints a part `system`. Read by the shell itself where it can be: each program that begins costs a busy server more than a file. */
export const systemScript = `
say system
{ IFS= read -r sk_kernel </proc/sys/kernel/ostype; } 2>/dev/null || sk_kernel=$(uname -s)
printf '%s\\n' "$sk_kernel"
[ ! -f /etc/os-release ] || while IFS= read -r sk_line_of || [ -n "$sk_line_of" ]; do printf '%s\\n' "$sk_line_of"; done </etc/os-release
`;

/** Prints a part `host`: what the server calls itself. */
export const hostScript = `
say host
{ IFS= read -r sk_own </proc/sys/kernel/hostname; } 2>/dev/null || sk_own=$(uname -n)
printf '%s\\n' "$sk_own"
`;

/** Of the lines of the part `system`. */
export function systemOf([uname = '', ...release]: readonly string[]): PosixSystem {
  const os = new Map(release.map(setting));
  const own = uname.toLowerCase();
  return {
    id: os.get('ID') ?? own,
    title: os.get('PRETTY_NAME') ?? uname,
    likes: [os.get('ID') ?? '', ...(os.get('ID_LIKE') ?? '').split(' '), own],
  };
}

function setting(line: string): readonly [string, string] {
  const [name = '', ...value] = line.split('=');
  return [name, value.join('=').replace(/^["']|["']$/g, '')];
}

/** Prints a part `manager`: by whom the process in `$main` is kept. */
export const managerScript = String.raw`
say manager
if [ -d /run/systemd/system ]; then
  # Of the system's own manager: a user's services lie in the slice of that user.
  unit=$(sed -n 's#^[0-9]*:[^:]*:/system\.slice/\(.*/\)\{0,1\}\([^/]*\.service\)\(/.*\)\{0,1\}$#\2#p' \
    "/proc/$main/cgroup" 2>/dev/null | head -n 1)
  [ -n "$unit" ] && systemctl is-active --quiet "$unit" && printf 'systemd %s\n' "$unit"
elif [ -e /run/openrc/softlevel ]; then printf 'openrc\n'; fi
`;

/** Of the text of the part `manager`. */
export function managerOf(text: string): { readonly unit: string | null; readonly isOpenRc: boolean } {
  return {
    unit: /^systemd (\S+)$/m.exec(text)?.[1] ?? null,
    isOpenRc: text.split('\n').includes('openrc'),
  };
}
