import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Shop, startShop } from '../support/shop.ts';

interface Finding {
  readonly id: string;
  readonly severity: string;
  readonly finding: string;
}

/** Whose order of ciphers counts is no matter where all are strong (Mozilla's guideline leaves it to the browser). */
const noMatter = /^cipher_order$/;
const weakOnes = ['NULL', 'aNULL', 'EXPORT', 'LOW', '3DES_IDEA', 'AVERAGE'];

/** What the certificate of a practice authority cannot have, and what is the operator's wish and not the encryption's. */
const notAboutEncryption =
  /^(HSTS|cert_(revocation|notAfter|crl|ocsp|CAA|validity)|DNS_CAA|OCSP|cert_certificatePolicyEV|security_headers|certificate_transparency|service|scanProblem|engine_problem|cert_trust_wildcard|banner_\w+|cookie\w*|clientsimulation.*)/i;

/**
 * testssl.sh by others, on what we installed. Releases from 3.2 on give a letter (the rules of SSL Labs), and A is
 * demanded of it; older ones (Debian 12) only weigh each finding, and then none may weigh more than “low”, which
 * is no less than A demands.
 */
describe('the encryption of a site that was secured', () => {
  let shop: Shop;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sealkeeper-grade-'));
    shop = await startShop({ ipv6: false });
    expect((await shop.secure({ hsts: true })).ended).toMatchObject({ outcome: 'committed' });
  }, 120_000);
  afterAll(async () => {
    await shop?.lab.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is graded A or better by testssl.sh', { timeout: 600_000 }, async () => {
    const file = join(folder, 'findings.json');
    await run('testssl', [
      ...['--quiet', '--color', '0', '--warnings', 'batch', '--openssl-timeout', '10'],
      // Nobody outside of the lab is asked for anything.
      ...['--nodns', 'none', '--ip', shop.server.address, '--add-ca', shop.trust],
      ...['--jsonfile', file, `${shop.names[0]}:443`],
    ]);
    const findings: readonly Finding[] = JSON.parse(await readFile(file, 'utf8'));
    expect(findings.length).toBeGreaterThan(50);
    expect(findings.find(({ id }) => id === 'TLS1_3')?.finding).toMatch(/offered/);
    const grade = findings.find(({ id }) => id === 'overall_grade')?.finding;
    if (grade !== undefined) expect(grade).toMatch(/^A/);
    for (const kind of weakOnes) {
      const found = findings.find(({ id }) =>
        [`cipherlist_${kind}`, `cipherlist_${kind.replace('AVERAGE', 'OBSOLETED')}`].includes(id),
      );
      expect(found?.finding, kind).toBe('not offered');
    }
    const heavy = findings.filter(
      ({ id, severity }) =>
        /^(MEDIUM|HIGH|CRITICAL)$/.test(severity) && !notAboutEncryption.test(id) && !noMatter.test(id),
    );
    expect(heavy).toEqual([]);
  });
});

/** testssl.sh ends with the number of its findings as status, so that one says nothing. */
function run(program: string, argv: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(program, [...argv], { maxBuffer: 64 * 1024 * 1024 }, (failure) =>
      failure !== null && typeof failure.code === 'string' ? reject(failure) : resolve(),
    );
  });
}
