import { afterAll, beforeAll, expect, it } from 'vitest';
import { route53 } from '../../../electron/zones/keepers/route53.ts';
import { route53Double } from '../../doubles/zones/route53.ts';
import { calm, HeldZones, startStandIn } from '../../doubles/zones/stand-in.ts';
import { testCertificate } from '../../support/test-certificate.ts';

const certificate = testCertificate(['localhost']);
const record = '_acme-challenge.example.test';
/** As somebody else wrote it: in two pieces, with an escape that only Amazon has. */
const theirs = '&quot;two &quot; &quot;pieces\\052&quot;';
const set = `<ResourceRecordSet><Name>${record}.</Name><Type>TXT</Type><TTL>4711</TTL><ResourceRecords><ResourceRecord><Value>${theirs}</Value></ResourceRecord></ResourceRecords></ResourceRecordSet>`;
const sent: string[] = [];
let place: Awaited<ReturnType<typeof startStandIn>>;
beforeAll(async () => {
  const { keyPem, chainPem: certPem } = certificate;
  const zones = new HeldZones(['example.test']);
  const keeper: typeof route53Double = {
    ...route53Double,
    answer(request, held) {
      if (request.method === 'POST') sent.push(request.text);
      const isAsked = request.method === 'GET' && request.path.includes('rrset');
      return isAsked ? { status: 200, xml: set } : route53Double.answer(request, held);
    },
  };
  place = await startStandIn(keeper, zones, calm(), { keyPem, certPem });
});
afterAll(() => place?.end());

it('writes what others have put there just as it came, with its lifetime', async () => {
  const access = route53.open(
    { settings: route53Double.settings, signal: new AbortController().signal },
    {
      now: () => new Date(),
      pause: async () => undefined,
      standIn: { url: place.url, trustPem: certificate.chainPem },
    },
  );
  const zone = await access.findZone(record);
  if (zone === null) throw new Error('no zone');
  await access.addValue(zone, record, 'a'.repeat(43));
  const [text = ''] = sent;
  expect(text).toContain('<TTL>4711</TTL>');
  expect(text).toContain('<Value>&#34;two &#34; &#34;pieces\\052&#34;</Value>');
  expect(text).toContain(`<Value>&#34;${'a'.repeat(43)}&#34;</Value>`);
});
