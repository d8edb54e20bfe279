import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startLab } from './lab.ts';

/**
 * Brings up a lab by hand and keeps it until Ctrl-C:
 *   node test/lab/run.ts [--proxy] [--rhel] [--name shop.example.test] [--no-apache]
 */
const { values } = parseArgs({
  options: {
    proxy: { type: 'boolean', default: false },
    rhel: { type: 'boolean', default: false },
    name: { type: 'string', default: 'shop.example.test' },
    'no-apache': { type: 'boolean', default: false },
  },
});

const lab = await startLab();
const name = values.name;
const names = [name, `www.${name}`];
const [server, dns, pebble] = await Promise.all([
  lab.server({
    layout: values.rhel ? 'rhel' : 'debian',
    apache: !values['no-apache'],
    sites: [{ name, aliases: [`www.${name}`], kind: values.proxy ? 'proxy' : 'static' }],
  }),
  lab.dns(),
  lab.pebble({ authzReuse: 0 }),
]);
for (const each of names) {
  await dns.setA(each, [server.address]);
  if (server.address6 !== null) await dns.setAaaa(each, [server.address6]);
}
const { owner } = server.accounts;
const job = {
  names,
  server: {
    host: server.address,
    port: server.sshPort,
    user: owner.name,
    auth: { type: 'key', file: lab.keys.keyFile },
    hostKey: server.hostKey().sha256,
    sudo: { passwordEnv: 'SUDO_PW' },
  },
  certificate: {
    from: 'acme',
    directory: pebble.directory,
    directoryTrust: pebble.apiTrustFile,
    contact: 'owner@example.test',
    agreeToTerms: true,
    key: 'ec-p256',
  },
  proof: { method: 'http-01' },
  install: [{ target: 'apache' }],
  redirect: true,
  hsts: false,
  outside: { dnsServer: dns.server, trust: await pebble.issuingRoot() },
};
const jobFile = join(lab.folder, 'job.json');
await writeFile(jobFile, `${JSON.stringify(job, null, 2)}\n`);
console.log(
  [
    `lab        ${lab.number}, files in ${lab.folder}`,
    `server     ${server.address}  ${server.address6 ?? ''}`,
    `host key   ${server.hostKey().sha256}`,
    `ssh        ssh -i ${lab.keys.keyFile} -o UserKnownHostsFile=/dev/null -o StrictHostKeyChecking=no ${owner.name}@${server.address}`,
    ...Object.values(server.accounts).map(
      (each) => `account    ${each.name}  ${each.password}  sudo: ${each.sudo}`,
    ),
    `protected  ${lab.keys.protectedKeyFile}  passphrase ${lab.keys.passphrase}`,
    `dns        ${dns.server}`,
    `authority  ${pebble.directory}  (trust ${pebble.apiTrustFile})`,
    `job        SUDO_PW=${owner.password} npm run -s cli -- secure ${jobFile}`,
    'Ctrl-C ends the lab.',
  ].join('\n'),
);
await new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
});
await lab.stop();
