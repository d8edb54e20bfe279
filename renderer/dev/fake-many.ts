import type { RunSummary } from '../../shared/ipc/contract.ts';
import type { SiteStatus } from '../../shared/ipc/site-status.ts';
import type { Standing } from '../../shared/ipc/standing.ts';
import type { Scenario } from './scenario.ts';

/** What stands of these runs, as the app would say. */
/** The authority had no chain to the root that was wished for. */
export const fakeChainMissed = { wished: 'Old Root', taken: 'New Root', offered: ['New Root'] };

export const fakeStanding = (runs: readonly RunSummary[], scenario: Scenario): Standing[] =>
  runs
    .filter(({ outcome }) => outcome === 'committed')
    .map(({ runId, startedAt }) => ({
      runId,
      services: ['apache'],
      leftOut: [],
      renewedBy: 'certbot' as const,
      issuedAt: startedAt,
      ...(scenario === 'zones-left' ? { chainMissed: fakeChainMissed } : {}),
    }));

const places = ['hofladen', 'praxis', 'verein', 'blumen', 'atelier', 'kanzlei', 'tischlerei', 'chor'];
const day = 86_400_000;

interface Many {
  readonly runs: RunSummary[];
  readonly standing: Standing[];
  readonly sites: SiteStatus[];
}

export function manyOf(scenario: Scenario): Many | null {
  if (scenario === 'many-sites') return fakeMany(30);
  return scenario === 'thousand-sites' ? fakeMany(1000) : null;
}

/** As somebody has who looks after many: a few on each server, one that ends soon, one that needs them. */
function fakeMany(count: number): Many {
  const all = Array.from({ length: count }, (_, number) => oneOfMany(number));
  return {
    runs: all.map(({ run }) => run),
    standing: all.map(({ standing }) => standing),
    sites: all.map(({ site }) => site),
  };
}

function oneOfMany(number: number): { run: RunSummary; standing: Standing; site: SiteStatus } {
  const place = places[number % places.length] ?? '';
  const names = [`${place}-${String(number + 1)}.example`, `www.${place}-${String(number + 1)}.example`];
  const issued = Date.now() - (1 + ((number * 7) % 58)) * day;
  const at = (days: number): string => new Date(issued + days * day).toISOString();
  const runId = `20261101-100000-${(number + 0x100000).toString(16)}`;
  const server = `root@web${String((number % 7) + 1)}.example`;
  const isLate = number === 4;
  const renewedBy = number % 5 === 3 ? 'app' : number % 2 === 0 ? 'certbot' : 'mod-md';
  const validUntil = isLate ? new Date(Date.now() + 6 * day).toISOString() : at(90);
  return {
    run: {
      runId,
      names,
      server,
      authority: 'Let’s Encrypt',
      startedAt: at(0),
      endedAt: at(0),
      outcome: 'committed',
      undoable: true,
      redirect: true,
      insistDays: null,
      notAfter: validUntil,
    },
    standing: {
      runId,
      services: number % 4 === 0 ? ['nginx', 'postfix', 'dovecot'] : ['apache'],
      leftOut: number === 9 ? ['dovecot'] : [],
      renewedBy,
      issuedAt: at(0),
    },
    site: {
      runId,
      names,
      server,
      renewedBy,
      watched: {
        state: isLate ? 'late' : 'well',
        light: isLate ? 'red' : 'green',
        validUntil,
        renewOn: at(60),
        window: { from: at(60), to: at(62) },
        fault: null,
        server: { asked: 'no', why: 'no-login' },
      },
    },
  };
}
