import type { ElectronApplication } from 'playwright';
import { desecDouble } from '../doubles/zones/by-set.ts';
import { calm, HeldZones, type KeeperDouble, startStandIn } from '../doubles/zones/stand-in.ts';
import type { UpdatedDns } from '../lab/updated-dns.ts';
import { testCertificate } from '../support/test-certificate.ts';

const host = 'desec.io';

/**
 * A stand-in of deSEC whose zone the world sees: what it is told to hold, a name server holds as well. The contract's tests try the
 * same one (`test/electron/zones/keepers.test.ts`).
 */
export async function startRecordedProvider(zone: string, dns: UpdatedDns) {
  const zones = new HeldZones([zone]);
  let published = Promise.resolve();
  const publish = async (record: string): Promise<void> => {
    const [wanted, shown] = [zones.valuesAt(zone, record), await dns.txt(record)];
    for (const value of wanted.filter((one) => !shown.includes(one))) await dns.addTxt(record, value);
    for (const value of shown.filter((one) => !wanted.includes(one))) await dns.removeTxt(record, value);
  };
  const names = new Set<string>();
  const seen: KeeperDouble = {
    ...desecDouble,
    answer(request, held) {
      const reply = desecDouble.answer(request, held);
      for (const { name } of zones.all(zone)) names.add(name);
      published = published.then(async () => {
        for (const name of names) await publish(name);
      });
      return reply;
    },
  };
  const certificate = testCertificate(['localhost']);
  const { keyPem, chainPem: certPem } = certificate;
  const place = await startStandIn(seen, zones, calm(), { keyPem, certPem });
  return {
    token: desecDouble.settings.token ?? '',
    wrongToken: desecDouble.wrong.token ?? '',
    /** How often it was asked. */
    asked: () => place.asked.length,
    /** Whatever the app asks of the provider by its own address goes to the stand-in: the rest of its way is as it always is. */
    standIn: (app: ElectronApplication): Promise<void> =>
      app.evaluate(
        (_electron, { host, url, ca }) => {
          const https = process.getBuiltinModule('node:https');
          const real = https.request as (...parts: unknown[]) => unknown;
          const diverted = (to: unknown, options: object, ...rest: unknown[]): unknown =>
            to instanceof URL && to.hostname === host
              ? real(new URL(`${to.pathname}${to.search}`, url), { ...options, ca }, ...rest)
              : real(to, options, ...rest);
          Object.assign(https, { request: diverted });
          process.getBuiltinModule('node:module').syncBuiltinESMExports();
        },
        { host, url: place.url, ca: certPem },
      ),
    async end(): Promise<void> {
      await place.end();
      await published;
    },
  };
}
