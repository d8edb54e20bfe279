import { commandChange } from '../../../shared/command-change.ts';
import type { Change, Stage } from '../../../shared/plan.ts';
import { modMdStore } from '../../run/posix/mod-md-store.ts';
import type { Choice } from '../choice.ts';
import { handedFiles } from '../hook/handed-files.ts';
import { calledDaily } from '../hook/standing.ts';
import type { Lasting } from '../lasting.ts';
import { type ModMdWish, modMdConfiguration, storedPair } from './configuration.ts';

type ModMdChoice = Extract<Choice, { readonly by: 'mod-md' }>;

/**
 * All that hands a certificate over to mod_md: the hook with what it must know, the store with the pair that stands, the
 * web server's own configuration, and what calls the hook once a day: what mod_md has renewed waits for a reload. Throws
 * where something cannot be said in these files. Pure.
 */
export function modMdStage(
  { ground, standing, isSystemd }: ModMdChoice,
  lasting: Lasting,
  wish: ModMdWish,
): Stage {
  const { certificate, attached } = lasting;
  const facts = {
    name: certificate,
    run: lasting.version,
    source: storedPair(certificate, wish.key),
    staged: `${modMdStore}/staging/${certificate}`,
    names: wish.names,
    keep: lasting.version,
    services: lasting.services,
    probes: lasting.probes,
  };
  const told = `module=${ground.module}\nserver=${wish.directory}\n`;
  const text = modMdConfiguration(certificate, ground.module, wish);
  const { path, before } = ground.configuration;
  const changes: readonly Change[] = [
    ...handedFiles(facts, { name: 'mod-md', text: told }, attached),
    commandChange({ command: 'attach-renewal-hook', arguments: { certificate } }),
    commandChange({ command: 'hand-over-to-mod-md', arguments: { certificate } }),
    { kind: 'write-file', path, mode: 0o644, before, content: { from: 'text', text } },
    ...calledDaily(standing, certificate, isSystemd ? 'systemd' : 'cron'),
  ];
  return { id: 'renewal', activation: ground.activation, changes: [...changes] };
}
