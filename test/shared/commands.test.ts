import { describe, expect, it } from 'vitest';
import { commandChange, commandNote } from '../../shared/command-change.ts';
import { placeOfCommand } from '../../shared/command-place.ts';
import { type PlannedCommand, plannedCommand } from '../../shared/commands.ts';
import { undoRecord } from '../../shared/journal.ts';
import { change } from '../../shared/plan.ts';

const unit = (name: string) => ({ command: 'enable-unit', arguments: { unit: name } });
const module = (name: string) => ({ command: 'enable-apache-module', arguments: { module: name } });
const packaged = (name: string) => ({ command: 'install-package', arguments: { package: name } });

describe('a command of a plan', () => {
  it.each([
    unit('certbot.timer'),
    unit('apache2@shop.service'),
    module('md'),
    module('socache_shmcb'),
    packaged('certbot'),
    packaged('mod_ssl'),
    packaged('python3-certbot-nginx'),
  ])('is %j', (run) => {
    expect(plannedCommand.parse(run)).toEqual(run);
  });

  it.each([
    unit('certbot'),
    unit('-all.timer'),
    unit('a b.timer'),
    unit('../x.timer'),
    unit('/etc/x.service'),
    unit('x.timer\n'),
    unit('x.timer;reboot.service'),
    unit('*.timer'),
    unit('x.socket'),
    unit('x\\x2d.service'),
    unit(`${'a'.repeat(200)}.timer`),
    module('MD'),
    module('md ssl'),
    module('*'),
    module('../md'),
    module('-f'),
    packaged('certbot-'),
    packaged('certbot+'),
    packaged('certbot=1.0'),
    packaged('certbot/stable'),
    packaged('cert.ot'),
    packaged('cert*'),
    packaged('@core'),
    packaged('-y'),
    packaged('https://example.com/x.rpm'),
    packaged('./x.deb'),
    packaged(''),
    { command: 'run', arguments: { argv: ['rm', '-rf', '/'] } },
    { ...unit('certbot.timer'), argv: ['reboot'] },
    { command: 'enable-unit', arguments: { unit: 'certbot.timer', more: 'x' } },
    { command: 'enable-unit', arguments: { package: 'certbot' } },
  ])('is never %j', (run) => {
    expect(plannedCommand.safeParse(run).success).toBe(false);
  });
});

describe('its change and its undo record', () => {
  const runs = [unit('certbot.timer'), module('md'), packaged('certbot')].map((run) =>
    plannedCommand.parse(run),
  );
  const absent = (run: PlannedCommand) => ({
    kind: 'command',
    path: placeOfCommand(run),
    run: { ...run, before: 'absent' },
  });

  it('say what it is about', () => {
    expect(runs.map((run) => commandChange(run).path)).toEqual([
      'unit certbot.timer',
      'apache-module md',
      'package certbot',
    ]);
    for (const run of runs) {
      expect(change.parse(commandChange(run))).toEqual(commandChange(run));
      expect(undoRecord.parse(absent(run))).toEqual(absent(run));
    }
  });

  it('say it of nothing else', () => {
    const [run] = runs;
    if (run === undefined) throw new Error('there is one');
    const path = 'unit other.timer';
    expect(change.safeParse({ ...commandChange(run), path }).success).toBe(false);
    expect(undoRecord.safeParse({ ...absent(run), path }).success).toBe(false);
    expect(undoRecord.safeParse({ ...absent(run), run: { ...run, before: 'on' } }).success).toBe(false);
  });

  it('has a sentence with its name', () => {
    expect(runs.map((run) => commandNote('install', run))).toMatchObject([
      { say: 'plan.command.enable-unit', facts: { name: 'certbot.timer' } },
      { say: 'plan.command.enable-apache-module', facts: { name: 'md' } },
      { say: 'plan.command.install-package', facts: { name: 'certbot' } },
    ]);
  });
});
