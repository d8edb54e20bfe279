import { describe, expect, it } from 'vitest';
import { dailyCron, dailyTime, dailyUnits } from '../../../../electron/renewers/hook/daily.ts';
import { calledDaily, type Standing, startedDaily } from '../../../../electron/renewers/hook/standing.ts';
import { sha256 } from '../../../../electron/text/digest.ts';
import { toBytes } from '../../../../electron/text/edits.ts';
import type { Change } from '../../../../shared/plan.ts';
import { nothingStands } from '../../../support/lasting.ts';

/** What has the hook called each day behind a run, by what stands there. */

const [service, timer] = dailyUnits('shop.test', dailyTime('shop.test'));
const cron = dailyCron('shop.test', dailyTime('shop.test'));
const today = ({ path = '', text = '' } = {}) => ({ [path]: sha256(toBytes(text)) });
const former = ({ path = '' } = {}) => ({ [path]: 'f'.repeat(64) });
const on = ['sealkeeper-shop.test.timer'];
const made = ({ path, ...change }: Change) => [
  path,
  change.kind === 'write-file' ? change.before.state : change.kind,
];

describe('the daily call', () => {
  it.each<[string, Partial<Standing>, 'systemd' | 'cron', readonly (readonly [string, string])[]]>([
    [
      'is set up where nothing is',
      {},
      'systemd',
      [
        [service?.path ?? '', 'absent'],
        [timer?.path ?? '', 'absent'],
        ['unit sealkeeper-shop.test.timer', 'run-command'],
      ],
    ],
    ['is set up by cron', {}, 'cron', [[cron.path, 'absent']]],
    [
      'stays as it is in today’s form',
      { files: { ...today(service), ...today(timer) }, timers: on },
      'systemd',
      [],
    ],
    [
      'is switched on where somebody has switched it off',
      { files: { ...today(service), ...today(timer) } },
      'systemd',
      [['unit sealkeeper-shop.test.timer', 'run-command']],
    ],
    [
      'of an earlier version is brought to today’s form, and read anew',
      { files: { ...former(service), ...today(timer) }, timers: on },
      'systemd',
      [
        [service?.path ?? '', 'file'],
        ['unit sealkeeper-shop.test.timer', 'run-command'],
      ],
    ],
    ['that is masked is its owner’s word', { masked: on }, 'systemd', []],
    ['of cron likewise', { files: former(cron) }, 'cron', [[cron.path, 'file']]],
    ['stays with cron where that works', { files: today(cron) }, 'systemd', []],
    [
      'goes over to systemd where no cron lives any more',
      { files: today(cron), isByCron: false },
      'systemd',
      [
        [service?.path ?? '', 'absent'],
        [timer?.path ?? '', 'absent'],
        ['unit sealkeeper-shop.test.timer', 'run-command'],
      ],
    ],
    [
      'stays with systemd where that works',
      { files: { ...today(service), ...today(timer) }, timers: on },
      'cron',
      [],
    ],
  ])('%s', (_, standing, by, expected) => {
    expect(calledDaily({ ...nothingStands, ...standing }, 'shop.test', by).map(made)).toEqual(expected);
  });

  it('says what stands there now, so that an undo brings just that back', () => {
    expect(calledDaily({ ...nothingStands, files: former(cron) }, 'shop.test', 'cron')).toEqual([
      {
        ...{ kind: 'write-file', path: cron.path, mode: 0o644 },
        before: { state: 'file', sha256: 'f'.repeat(64) },
        content: { from: 'text', text: cron.text },
      },
    ]);
  });
});

describe('what starts a renewer', () => {
  it('is brought to today’s form as well, such as with the lineage that it is for', () => {
    const started = {
      ...{ certificate: 'shop.test', renewer: 'certbot', time: dailyTime('shop.test') },
      command: '/usr/bin/certbot -q renew --cert-name shop.test',
    };
    const path = '/etc/cron.d/sealkeeper-shop_test-certbot';
    const standing = { ...nothingStands, files: former({ path }) };
    expect(startedDaily(standing, started, 'systemd')).toMatchObject([
      {
        path,
        before: { state: 'file' },
        content: { text: expect.stringContaining('--cert-name shop.test') },
      },
    ]);
  });
});
