import { certificateFolder } from '../../shared/commands.ts';
import type { HookState } from '../../shared/hook-state.ts';
import { isCovered } from '../../shared/names/coverage.ts';
import type { RenewerSeen } from '../../shared/renewers.ts';
import type { ServerTold } from '../../shared/watch.ts';
import type { AnyHost } from '../remote/host.ts';
import { type Part, parseParts, partOf } from '../remote/parts.ts';
import { newNonce } from '../remote/script-frame.ts';
import { settingsOfLineage } from './certbot/lineages.ts';
import { settingOf } from './certbot/settings.ts';
import { dailyTimer } from './hook/daily.ts';
import { hookStateOf } from './hook/state.ts';
import { lookOnPosix } from './look.ts';
import { dailyCallOf } from './posix/started.ts';
import type { RenewerFacts } from './reading.ts';
import { systemdMoment } from './systemd-moment.ts';
import { toldScript } from './told-script.ts';
import { whoRenews } from './who-renews.ts';

/** A certificate that is asked about, and what visitors are shown of it. */
export interface ToldQuestion {
  /** Its folder below `live/`. */
  readonly certificate: string;
  readonly names: readonly string[];
  /** SHA-256, hexadecimal, lower case. */
  readonly fingerprints: readonly string[];
}

/**
 * What the server itself tells of the renewal: the hook's state, who keeps the certificate, when that is started next. Two
 * round trips; reads only. Null: a way that is not root's. Raises what the connection does.
 */
export async function askServer(
  host: AnyHost,
  question: ToldQuestion,
  signal: AbortSignal,
  now = new Date(),
): Promise<ServerTold | null> {
  const certificate = certificateFolder.parse(question.certificate);
  if (host.way !== 'root-shell') return null;
  const facts = await lookOnPosix(host, signal);
  const renewer = keeperOf(facts, question, now);
  const starter = renewer?.startedBy ?? null;
  const daily = dailyCallOf(facts, certificate);
  const timers = facts.timers.flatMap(({ name }) => (name === starter ? [name] : []));
  const nonce = newNonce();
  const [answer] = await host.runAll(
    [
      {
        argv: ['sh', '-c', toldScript, 'sealkeeper-told', ''],
        stdin: [nonce, certificate, ...timers, dailyTimer(certificate), '', ''].join('\n'),
        accept: [0, 1, 2],
        reads: true,
      },
    ],
    signal,
  );
  const { hook, next } = toldOf(answer?.stdout ?? '', nonce);
  return {
    hook,
    sawAll: facts.isWhole,
    renewer:
      renewer === null
        ? null
        : {
            title: renewer.title,
            health: renewer.health,
            startedBy: starter,
            version: versionOf(facts, renewer),
          },
    daily: daily === null ? null : { by: daily.by, trouble: daily.trouble },
    nextRun: next.get(starter ?? '') ?? null,
  };
}

/** What `toldScript` printed. A part that cannot be understood is left out. */
export function toldOf(
  output: string,
  nonce: string,
): { readonly hook: HookState | null; readonly next: ReadonlyMap<string, string> } {
  const parts: readonly Part[] = parseParts(output, nonce);
  const next = new Map<string, string>();
  for (const line of partOf(parts, 'timers').split('\n')) {
    const [unit = '', ...rest] = line.split(' ');
    const moment = systemdMoment(rest.join(' '));
    if (moment !== null) next.set(unit, moment);
  }
  return { hook: hookStateOf(partOf(parts, 'state')), next };
}

/**
 * Who keeps what visitors are shown; where the renewer is ahead of them, since a renewed one was not put in place, who keeps
 * one of these very names.
 */
function keeperOf(facts: RenewerFacts, { names, fingerprints }: ToldQuestion, now: Date): RenewerSeen | null {
  const named = facts.certificates.filter((one) => names.every((name) => isCovered(one.names, name)));
  const seen = [fingerprints, named.map(({ fingerprint }) => fingerprint)].flatMap((asked) =>
    whoRenews(facts, asked, now).filter(({ id }) => id !== 'panel'),
  );
  return seen.find(({ health }) => health === 'healthy') ?? seen[0] ?? null;
}

/** certbot writes its version into `renewal/NAME.conf`. */
function versionOf(facts: RenewerFacts, { id, file }: RenewerSeen): string | null {
  if (id !== 'certbot') return null;
  const said = settingOf(settingsOfLineage(file, facts)?.text ?? '', 'version') ?? '';
  return /^\d[\d.]{0,20}$/.test(said) ? said : null;
}
