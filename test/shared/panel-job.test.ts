import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../electron/job/field-faults.ts';
import { job } from '../../shared/job.ts';

const panel = { url: 'https://cpanel.shop.test:2083/cpsess1/', user: 'shop', tokenEnv: 'CPANEL_TOKEN' };
const whole = (server: unknown, more: object = {}) => ({
  names: ['shop.test'],
  server,
  certificate: { from: 'panel' },
  install: [{ target: 'cpanel' }],
  ...more,
});

describe('a panel in a job', () => {
  test('is a server like any other, by its address, and read again as it was kept', () => {
    const read = job.parse(whole({ panel }));
    expect(read.server).toEqual({
      host: 'cpanel.shop.test',
      port: 2083,
      user: 'shop',
      auth: { type: 'panel-token', tokenEnv: 'CPANEL_TOKEN' },
    });
    expect(job.parse(JSON.parse(JSON.stringify(read)))).toEqual(read);
    const usual = job.parse(whole({ panel: { ...panel, url: 'https://cpanel.shop.test' } }));
    expect(usual.server.port).toBe(2083);
  });

  test.each([
    [{ panel: { ...panel, url: 'http://cpanel.shop.test' } }, 'server.panel.url: url'],
    [{ panel: { url: panel.url, user: 'shop' } }, 'server.panel.tokenEnv: missing'],
    [{ panel: { ...panel, tokenEnv: 'a-token' } }, 'server.panel.tokenEnv: environment-variable'],
    [{ panel, port: 22 }, 'server: unknown'],
    [{ host: 'x.test', auth: { type: 'panel-token', tokenEnv: 'T' } }, 'server.user: missing'],
  ])('%j is told at its field', (server, fault) => {
    const data = whole(server);
    const { error } = job.safeParse(data);
    const told = faultsOf(error?.issues ?? [], data).map((one) => `${one.path}: ${one.fault}`);
    expect(told).toContain(fault);
  });

  test.each([
    [{ names: ['*.shop.test'] }, 'names.0: unfit'],
    [{ rehearsal: true }, 'rehearsal: unfit'],
    [{ install: [{ target: 'apache' }] }, 'install: unfit'],
    [{ renewal: { by: 'app' } }, 'renewal.by: unfit'],
  ])('a certificate that the panel gets itself does not go with %j', (more, fault) => {
    const data = whole({ panel }, more);
    const { error } = job.safeParse(data);
    expect(faultsOf(error?.issues ?? [], data).map((one) => `${one.path}: ${one.fault}`)).toContain(fault);
  });
});
