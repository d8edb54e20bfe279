import type { Prober } from '../../../electron/engine/dependencies.ts';
import { noPage } from '../../../electron/outside/deployment/page-sign.ts';
import { challengeRecordName } from '../../../shared/challenge-record.ts';
import type { OutsideView, PortView } from '../../../shared/events.ts';
import type { MailProbe } from '../../../shared/probes.ts';
import type { Acts } from './acts.ts';
import { hash } from './hash.ts';
import type { ServerDouble } from './server.ts';
import type { SiteDouble } from './site.ts';
import { mailPaths, paths } from './target.ts';

export const fingerprint = hash('f');
export const address = '203.0.113.7';

export function proberDouble(acts: Acts, server: ServerDouble, site: SiteDouble): Prober {
  const viewOf = (name: string): OutsideView => {
    const isEncrypted = paths.install.every((path) => server.live.includes(path)) && !site.isDown;
    const isLed = paths.redirect.every((path) => server.live.includes(path)) && !site.leadsNobody;
    return {
      name,
      address,
      http:
        site.isDown || site.silentNames.includes(name)
          ? { status: null, redirects: [], finalStatus: null, problem: 'ECONNREFUSED' }
          : {
              status: isLed ? 301 : 200,
              redirects: isLed ? [`https://${name}/`] : [],
              finalStatus: 200,
            },
      https: {
        status: isEncrypted ? (site.isLooping ? 301 : 200) : null,
        fingerprint: isEncrypted ? fingerprint : null,
        subject: null,
        issuer: isEncrypted ? 'Double CA' : null,
        names: isEncrypted ? [name] : [],
        notAfter: null,
        trusted: isEncrypted && !site.isDistrusted,
        ...(isEncrypted && !site.isDistrusted ? {} : { reason: 'ECONNREFUSED' }),
        protocol: null,
      },
    };
  };
  const silent = (name: string, at: string): OutsideView => ({
    ...viewOf(name),
    address: at,
    http: { status: null, redirects: [], finalStatus: null, problem: 'ECONNREFUSED' },
    https: { ...viewOf(name).https, status: null, fingerprint: null, trusted: false, reason: 'ECONNREFUSED' },
  });
  const viewsOf = (names: readonly string[]): OutsideView[] =>
    names.flatMap((name) => [viewOf(name), ...site.silentAddresses.map((at) => silent(name, at))]);
  const portOf = (probe: MailProbe): PortView => {
    const isNew = mailPaths.install.every((path) => server.live.includes(path));
    const isOurs = probe.name === 'mail.test';
    const old = hash(isOurs || !site.isOtherMailChanged ? 'd' : 'e');
    const isSilent = site.silentPorts.includes(probe.port);
    return {
      ...probe,
      address,
      state: isSilent ? 'silent' : 'encrypted',
      fingerprint: isSilent ? null : isOurs && isNew ? fingerprint : old,
      names: isSilent ? [] : [probe.name],
      issuer: isSilent ? null : 'Double CA',
      trusted: !isSilent && !site.isDistrusted,
      reason: null,
    };
  };
  const unseen = (names: readonly string[]) =>
    ({ code: 'name-not-in-dns', facts: { name: names[0] ?? '' } }) as const;

  return {
    async viewOutside(names, _outside, signal, onView) {
      for (const name of names) site.visited.add(name);
      await acts.begin('view', { signal, refusal: unseen(names) });
      const views = viewsOf(names);
      for (const view of views) onView?.(view);
      return views;
    },
    async lookAtSites(places, _outside, signal) {
      await acts.begin('look at other sites', { signal });
      const page = { ...noPage, status: 200, title: site.isOtherSiteChanged ? 'Moved' : 'Blog' };
      return places.map(({ name, address: at }) => ({
        name,
        address: at,
        http: page,
        https: noPage,
        fingerprint: null,
      }));
    },
    async redirectLoops(places, _outside, signal) {
      await acts.begin('look for redirect loops', { signal });
      return site.isLooping ? places.map((place) => ({ ...place, chain: [`https://${place.name}/`] })) : [];
    },
    async inconsistentPlaces(places, _fingerprint, _outside, signal) {
      await acts.begin('shake hands', { signal });
      if (!site.isUnsteady) return [];
      return places.map((place) => ({
        code: 'certificate-not-steady',
        facts: { ...place, seen: 5, of: 6, others: [hash('e')] },
      }));
    },
    async waitForCertificate(names, _fingerprint, _outside, signal) {
      await acts.begin('wait for the certificate', { signal, refusal: unseen(names) });
      return viewsOf(names);
    },
    async waitForRedirect(names, _outside, signal) {
      await acts.begin('wait for the redirect', { signal, refusal: unseen(names) });
      return viewsOf(names);
    },
    async lookAtMailPorts(probes, _outside, signal, at = null) {
      await acts.begin(at === null ? 'look at mail' : 'look at other mail', { signal });
      return probes.map(portOf);
    },
    async waitForMailPorts(probes, _fingerprint, _outside, signal) {
      await acts.begin('wait for mail', {
        signal,
        refusal: unseen(probes.map(({ name }) => name)),
      });
      return probes.map(portOf);
    },
    async obeyedPins(doors) {
      const pins = doors
        .flatMap((door) => ({ ...door, records: site.pinsOf[door.host] ?? site.pins }))
        .filter(({ records }) => records.length > 0);
      return { pins, unsure: doors.filter(({ host }) => site.unsureHosts.includes(host)) };
    },
    exchangesAt: async (domains, hosts) =>
      site.exchanges.filter(
        (one) => one.domains.some((domain) => domains.includes(domain)) || hosts.includes(one.host),
      ),
    unnamedPlaces: async (doors, [name = '']) =>
      doors.map(({ kind, port }) => ({ kind, port, name, address })),
    lookUnnamed: async (places) =>
      places.map((place) => {
        if (place.kind === 'https') {
          const isNew = paths.install.every((path) => server.live.includes(path));
          const shown = site.isDefaultChanged && isNew ? fingerprint : hash('a');
          const seen = { state: 'encrypted', issuer: 'Double CA', trusted: true, reason: null } as const;
          return { ...place, ...seen, names: [], fingerprint: shown };
        }
        const { fingerprint: shown, ...view } = portOf(place);
        const other = site.isUnnamedChanged ? hash('e') : hash('d');
        const isAsNamed = site.isShownUnnamed && !site.isUnnamedChanged;
        return { ...view, ...place, fingerprint: shown === null || isAsNamed ? shown : other };
      }),
    readMtaSts: async (domain) => site.policies[domain] ?? null,
    async provePresented(challenges, _outside, signal, { explain } = {}) {
      const [challenge] = challenges;
      const name = challenge?.name ?? '';
      const explained = challenge === undefined ? undefined : await explain?.([], challenge);
      await acts.begin('see the proof', {
        signal,
        refusal: explained ?? { code: 'challenge-not-visible', facts: { name, address } },
      });
      return [];
    },
    challengePlace: async (domain, _outside, _signal, name = challengeRecordName(domain)) => name,
    async recordPlaceOf(domain) {
      const record = challengeRecordName(domain);
      return { record, place: site.aliases.get(record) ?? record, zone: site.zone };
    },
    async challengeRecord(domain, _outside, signal, name = challengeRecordName(domain)) {
      await acts.begin('ask the name servers', { signal, refusal: unseen([domain]) });
      const values = site.records.get(name) ?? [];
      return [
        { server: 'ns1.test', state: values.length > 0 ? 'found' : 'absent', values },
        { server: 'ns2.test', state: values.length > 0 ? 'found' : 'absent', values },
      ];
    },
    async txt(name, _outside, signal) {
      await acts.begin('ask the usual name server', { signal, refusal: unseen([name]) });
      return site.records.get(name) ?? [];
    },
    async provePermission({ names: [name = ''], ca }, _outside, signal) {
      await acts.begin('ask for permission', {
        signal,
        refusal: { code: 'dnssec-broken', facts: { name, ca } },
      });
      return { bound: [] };
    },
    startMonitor() {
      acts.note('pulse');
      return {
        stop() {
          acts.note('pulse stops');
          return { answered: 0, missed: 0 };
        },
      };
    },
  };
}
