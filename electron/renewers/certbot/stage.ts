import { createHash } from 'node:crypto';
import { commandChange } from '../../../shared/command-change.ts';
import type { Change, Stage } from '../../../shared/plan.ts';
import type { Choice } from '../choose.ts';
import { dailyCron, dailyTimer, dailyUnits } from '../hook/daily.ts';
import { hookFiles, hookFolders } from '../hook/files.ts';
import { hookLink, hookPath } from '../hook/ground.ts';
import type { Lasting } from '../lasting.ts';

/** What certbot is told of a certificate. */
export interface CertbotWish {
  readonly names: readonly string[];
  /** The ACME directory that it goes on with. */
  readonly directory: string;
  readonly contact?: string | undefined;
}

type CertbotChoice = Extract<Choice, { readonly by: 'certbot' }>;

/**
 * All that hands a certificate over to certbot: the hook with what it must know, certbot itself, the lineage, what starts
 * both. Throws where something cannot be said in the hook's files. Pure.
 */
export function certbotStage(choice: CertbotChoice, lasting: Lasting, wish: CertbotWish): Stage {
  const { certificate } = lasting;
  const live = choice.lineage ?? `/etc/letsencrypt/live/${choice.newLineage}`;
  const facts = {
    name: certificate,
    run: lasting.version,
    source: { key: `${live}/privkey.pem`, chain: `${live}/fullchain.pem` },
    names: wish.names,
    keep: lasting.version,
    services: lasting.services,
    probes: lasting.probes,
  };
  const isNew = lasting.attached === null;
  const lineage = live.slice(live.lastIndexOf('/') + 1);
  const followed = choice.lineage === null && lineage === certificate ? '' : `lineage=${lineage}\n`;
  const told = `program=${choice.program}\nserver=${wish.directory}\ncontact=${wish.contact ?? ''}\nwebroot=${lasting.webroot}\n${followed}`;
  const folder = hookFolders(facts);
  const files = [...hookFiles(facts), { path: `${folder.at(-1)}/certbot`, mode: 0o600, text: told }];
  const time = dailyTime(certificate);
  const starters =
    choice.timer === null
      ? [dailyCron(certificate, time, choice.needsCronLine ? choice.program : null)]
      : dailyUnits(certificate, time);
  return {
    id: 'renewal',
    activation: null,
    changes: [
      ...folder.map((path): Change => ({ kind: 'make-directory', path, mode: 0o700 })),
      ...files.map(written),
      {
        kind: 'swap-link',
        path: hookLink(certificate),
        target: String(lasting.version),
        before: lasting.attached === null ? { state: 'absent' } : { state: 'link', target: lasting.attached },
      },
      commandChange({ command: 'attach-renewal-hook', arguments: { certificate } }),
      ...(choice.isInstalled
        ? []
        : [commandChange({ command: 'install-package', arguments: { package: 'certbot' } })]),
      // Before it has a lineage of ours: taken back behind that, it stays on where somebody else needs it by then.
      ...(choice.timer === null
        ? []
        : [commandChange({ command: 'enable-unit', arguments: { unit: choice.timer } })]),
      ...(choice.mending === null ? [] : [choice.mending]),
      ...(choice.lineage === null
        ? [
            commandChange({
              command: 'hand-over-to-certbot',
              arguments: lineage === certificate ? { certificate } : { certificate, lineage },
            }),
          ]
        : []),
      ...(isNew
        ? [
            {
              kind: 'make-link',
              path: `/etc/letsencrypt/renewal-hooks/deploy/50-sealkeeper-${certificate}`,
              target: hookPath(certificate),
            } as const,
            ...starters.map(written),
          ]
        : []),
      ...(choice.timer !== null && isNew
        ? [commandChange({ command: 'enable-unit', arguments: { unit: dailyTimer(certificate) } })]
        : []),
    ],
  };
}

const written = ({ path, mode, text }: { path: string; mode: number; text: string }): Change => ({
  kind: 'write-file',
  path,
  mode,
  before: { state: 'absent' },
  content: { from: 'text', text },
});

/** Not all servers at once, and the same for the same certificate, as a plan is the same from the same facts. */
function dailyTime(certificate: string): { readonly hour: number; readonly minute: number } {
  const drawn = createHash('sha256').update(certificate).digest().readUInt16BE();
  return { hour: Math.floor(drawn / 60) % 24, minute: drawn % 60 };
}
