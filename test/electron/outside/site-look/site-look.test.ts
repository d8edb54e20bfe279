import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { lookAtSite } from '../../../../electron/outside/site-look/site-look.ts';
import { siteLook } from '../../../../shared/look.ts';
import { createWorld, patience, says, sendsTo, theAuthority } from '../support/world.ts';

const idsOf = (look: Awaited<ReturnType<typeof lookAtSite>>) => look.findings.map(({ id }) => id);

test('a plain site with www and mail of its own', async () => {
  const world = await createWorld({
    'shop.test': { addresses: ['127.0.0.2'], mail: [[10, 'mail.shop.test']] },
    'www.shop.test': { alias: 'shop.test' },
    'mail.shop.test': { addresses: ['127.0.0.3'] },
  });
  await world.http('127.0.0.2', says('here', 200, { server: 'Apache/2.4.62 (Debian)' }));
  const look = await lookAtSite(' HTTP://Shop.test/home ', world.outside, patience());
  expect(siteLook.parse(look)).toEqual(look);
  expect(look).toMatchObject({
    domain: 'shop.test',
    registrable: null,
    server: 'Apache',
    network: null,
    names: [
      { name: 'shop.test', addresses: ['127.0.0.2'], views: [{ http: { status: 200 } }] },
      { name: 'www.shop.test', addresses: ['127.0.0.2'] },
      { name: 'mail.shop.test', addresses: ['127.0.0.3'] },
    ],
    proposedNames: ['shop.test', 'www.shop.test'],
  });
  expect(idsOf(look)).toEqual([
    'not-encrypted',
    'answers-on-port-80',
    'mail-unreachable',
    'mail-server',
    'server-software',
  ]);
});

test('a domain for mail alone is looked at by its mail servers', async () => {
  const world = await createWorld({
    'shop.test': { mail: [[10, 'mail.shop.test']] },
    'mail.shop.test': { addresses: ['127.0.0.3'] },
  });
  const look = await lookAtSite('shop.test', world.outside, patience());
  expect(look.names.map(({ name }) => name)).toEqual(['mail.shop.test']);
  expect(look.mail.hosts).toMatchObject([{ name: 'mail.shop.test', isOwn: true }]);
  // Where www has a site, it is that which was meant, and the name is told to be missing.
  const other = await createWorld({
    'shop.test': { mail: [[10, 'mail.shop.test']] },
    'www.shop.test': { addresses: ['127.0.0.2'] },
  });
  await expect(lookAtSite('shop.test', other.outside, patience())).rejects.toMatchObject({
    problem: { code: 'site-not-found', facts: { name: 'shop.test', reason: 'no-address' } },
  });
});

test('a good certificate, typed with www', async () => {
  const authority = await theAuthority();
  const both = { addresses: ['127.0.0.2'] };
  const world = await createWorld({ 'www.shop.test': both, 'shop.test': both }, authority.rootPem);
  await world.http('127.0.0.2', sendsTo('https://www.shop.test/'));
  await world.https('127.0.0.2', await authority.issue(['shop.test', 'www.shop.test']), says('in'));
  const look = await lookAtSite('www.shop.test', world.outside, patience());
  expect(look.proposedNames).toEqual(['www.shop.test', 'shop.test']);
  expect(look.findings).toMatchObject([
    {
      id: 'certificate-good',
      severity: 'good',
      facts: { name: 'www.shop.test', days: 59, issuer: 'Lab (Lab R1)' },
    },
    { id: 'answers-on-port-80' },
    { id: 'leads-to-https' },
  ]);
});

test('www on another server is left out, www forgotten in the certificate is told', async () => {
  const authority = await theAuthority();
  const world = await createWorld(
    { 'shop.test': { addresses: ['127.0.0.2'] }, 'www.shop.test': { addresses: ['127.0.0.3'] } },
    authority.rootPem,
  );
  const certificate = await authority.issue(['shop.test']);
  await world.https('127.0.0.2', certificate, says('in'));
  const apart = await lookAtSite('shop.test', world.outside, patience());
  expect(apart.proposedNames).toEqual(['shop.test']);
  expect(idsOf(apart)).toEqual(['port-80-closed', 'certificate-good', 'www-elsewhere']);

  await world.https('127.0.0.3', certificate, says('in'));
  const together = await lookAtSite('shop.test', world.outside, patience());
  expect(together.findings[0]).toMatchObject({
    id: 'certificate-wrong-name',
    facts: { name: 'www.shop.test' },
  });
  expect(together.proposedNames).toEqual(['shop.test', 'www.shop.test']);
});

test('a network in front is named, and is not taken for the server', async () => {
  const world = await createWorld({ 'shop.test': { addresses: ['127.0.0.2'] } });
  await world.http('127.0.0.2', says('here', 200, { server: 'cloudflare', 'cf-ray': '1' }));
  const look = await lookAtSite('shop.test', world.outside, patience());
  expect(look).toMatchObject({ server: null, network: 'Cloudflare' });
  expect(idsOf(look)).toContain('behind-network');
});

test('a site on which nothing answers, and one whose addresses disagree', async () => {
  const world = await createWorld({
    'gone.test': { addresses: ['127.0.0.4'], mail: [[10, 'bad name.gone.test']] },
    'two.test': { addresses: ['127.0.0.2', '127.0.0.3'] },
  });
  await world.http('127.0.0.2', says('here'));
  await world.http('127.0.0.3', says('nothing', 404));
  expect(idsOf(await lookAtSite('gone.test', world.outside, patience()))).toEqual(['site-not-answering']);
  expect(idsOf(await lookAtSite('two.test', world.outside, patience()))).toContain('addresses-disagree');
});

test('only the domain itself has to be in DNS', async () => {
  const world = await createWorld({ 'shop.test': { addresses: ['127.0.0.2'] }, 'www.shop.test': 'broken' });
  expect((await lookAtSite('shop.test', world.outside, patience())).names).toHaveLength(1);
  await expect(lookAtSite('other.test', world.outside, patience())).rejects.toMatchObject({
    problem: {
      code: 'site-not-found',
      facts: { name: 'other.test', reason: 'no-such-name', kind: 'no_such_name', perhaps: '', count: 0 },
    },
  });
});

test('results come as they are found, and nothing hangs on the slow ones', async () => {
  const world = await createWorld({
    'shop.test': { addresses: ['127.0.0.2'] },
    'www.shop.test': 'silent',
    '_mta-sts.shop.test': 'silent',
  });
  await world.http('127.0.0.2', says('here'));
  const seen: { done: number; ids: string[]; isComplete: boolean }[] = [];
  const look = await lookAtSite('shop.test', world.outside, patience(), {
    onProgress: ({ done, look: so }) =>
      seen.push({ done, ids: idsOf(so), isComplete: siteLook.parse(so).isComplete }),
  });
  expect(seen.length).toBeGreaterThan(0);
  // On a busy machine the first word may come before anything was seen.
  expect(seen.some(({ ids }) => ids.includes('not-encrypted'))).toBe(true);
  expect(seen.every(({ isComplete }) => !isComplete)).toBe(true);
  expect(look).toMatchObject({
    isComplete: true,
    dns: { mtaSts: { state: 'unknown', reason: 'no-answer' } },
  });
  expect(look.missing).toContainEqual({ name: 'www.shop.test', roles: ['counterpart'], state: 'unknown' });
}, 20_000);

test('a look that is cancelled ends at once', async () => {
  const world = await createWorld({ 'shop.test': { addresses: ['127.0.0.2'] }, 'www.shop.test': 'silent' });
  await world.bytes('127.0.0.2', 'http', () => undefined);
  const stopping = new AbortController();
  const looking = lookAtSite('shop.test', world.outside, stopping.signal);
  setTimeout(() => stopping.abort(new Error('enough')), 100);
  const start = Date.now();
  await expect(looking).rejects.toThrow('enough');
  expect(Date.now() - start).toBeLessThan(1500);
});

test('a public site cannot send us into a private network: what leads there is named, and left alone', async () => {
  const authority = await theAuthority();
  const inside = { addresses: ['127.0.0.3'] };
  const world = await createWorld(
    {
      'shop.test': { addresses: ['127.0.0.2'], mail: [[10, 'mx.shop.test']] },
      'www.shop.test': { alias: 'router.shop.test' },
      'router.shop.test': inside,
      'mx.shop.test': inside,
      'webmail.shop.test': inside,
      '_mta-sts.shop.test': { text: [['v=STSv1; id=1;']] },
      'mta-sts.shop.test': inside,
    },
    authority.rootPem,
    ['127.0.0.2'],
  );
  const visits: string[] = [];
  const here = await authority.issue(['mta-sts.shop.test']);
  await world.http('127.0.0.2', sendsTo('http://router.shop.test/reboot'));
  await world.http('127.0.0.3', (request) => void visits.push(`http ${request.url}`));
  await world.https('127.0.0.3', here, (request) => void visits.push(`https ${request.url}`));
  const mail = createServer(() => visits.push('mail'));
  await new Promise<void>((resolve) => mail.listen(0, '127.0.0.3', resolve));
  const { port } = mail.address() as AddressInfo;
  const doors = Object.fromEntries([25, 465, 587, 143, 993, 110, 995, 8443].map((door) => [door, port]));
  const ports = { http: 80, https: 443, ...world.outside.ports, others: doors };
  const look = await lookAtSite('shop.test', { ...world.outside, ports }, patience(), {
    wish: { mail: true, panels: true, logs: false },
  });
  mail.close();
  expect(visits).toEqual([]);
  const found = look.findings.find(({ id }) => id === 'leads-inside');
  expect(found?.facts).toMatchObject({ name: 'shop.test' });
  for (const place of ['router.shop.test/reboot', 'www.shop.test (127.0.0.3)', 'mx.shop.test (127.0.0.3)']) {
    expect(found?.facts.targets).toContain(place);
  }
  expect(siteLook.parse(look)).toEqual(look);
}, 20_000);

test('a server at home, seen from there, may have www on the private one of its addresses', async () => {
  const both = { addresses: ['127.0.0.2', '127.0.0.3'] };
  const zone = { 'shop.test': both, 'www.shop.test': { addresses: ['127.0.0.3'] } };
  const world = await createWorld(zone, undefined, ['127.0.0.2']);
  for (const address of both.addresses) await world.http(address, says('here'));
  const look = await lookAtSite('shop.test', world.outside, patience());
  expect(look.names).toMatchObject([
    { views: [{ http: { status: 200 } }, { http: { status: 200 } }] },
    { name: 'www.shop.test', views: [{ http: { status: 200 } }] },
  ]);
  expect(idsOf(look)).not.toContain('leads-inside');
});

test('an address is held against the certificate that whoever says no name is shown, and DNS is not asked', async () => {
  const authority = await theAuthority();
  const world = await createWorld({}, authority.rootPem);
  await world.http('127.0.0.2', says('here'));
  await world.https('127.0.0.2', await authority.issue(['127.0.0.2']), says('in'));
  await world.http('127.0.0.3', says('here'));
  await world.https('127.0.0.3', await authority.issue(['shop.test', '127.0.0.2']), says('in'));
  const asked = { takesAddress: true };
  const good = await lookAtSite(' 127.0.0.2 ', world.outside, patience(), asked);
  expect(siteLook.parse(good)).toEqual(good);
  expect(good.names).toMatchObject([
    { name: '127.0.0.2', views: [{ https: { trusted: true, names: ['127.0.0.2'] } }] },
  ]);
  expect(idsOf(good)).toContain('certificate-good');
  expect(good.dns.mx).toEqual({ state: 'unknown', reason: 'not-asked' });
  const bad = await lookAtSite('127.0.0.3', world.outside, patience(), asked);
  expect(idsOf(bad)).toContain('certificate-wrong-name');
  expect(world.questions.filter((question) => !question.includes('in-addr.arpa'))).toEqual([]);
  await expect(lookAtSite('127.0.0.2', world.outside, patience())).rejects.toMatchObject({
    problem: { code: 'name-invalid', facts: { reason: 'address' } },
  });
});
