import type { ChainFault } from '../../../../shared/look/certificate.ts';
import type { Finding, FindingId, SiteLook } from '../../../../shared/look.ts';
import type { Preset } from '../../../../shared/settings.ts';
import type { Advice, ReasonId } from '../../../../shared/wizard/advice.ts';
import type { CautionId } from '../../../../shared/wizard/cautions.ts';
import { certificate } from '../../../electron/outside/support/some-looks.ts';
import { inDays, type LookWish, lookOf, siteAddress } from '../../../support/look-of.ts';

export interface AdviceSituation {
  readonly say: string;
  readonly look: SiteLook;
  readonly preset?: Preset;
  readonly expected: readonly [
    flow: Advice['flow'],
    because: ReasonId,
    names?: readonly string[] | null,
    cautions?: readonly CautionId[],
  ];
}

export const domain = 'hofladen.de';
export const pair = [domain, `www.${domain}`];
export const paired: LookWish = { here: { [`www.${domain}`]: ['counterpart'] }, proposed: pair };
export const practice: Preset = {
  practice: true,
  authority: { name: 'Practice authority', directory: 'https://10.77.1.1:14000/dir' },
};

export const found = (id: FindingId, facts: Finding['facts'] = {}): Finding => ({
  id,
  severity: 'know',
  facts: { name: domain, ...facts },
});

/** A look with the given findings; the pair of names unless the wish says otherwise. */
export const seen = (findings: readonly Finding[], wish: LookWish = paired): SiteLook =>
  lookOf({
    ...wish,
    change: (look) => ({ ...(wish.change ?? ((same) => same))(look), findings: [...findings] }),
  });

export const bare = found('not-encrypted');
export const good = (days: number): Finding =>
  found('certificate-good', { days, endsAt: Date.parse(inDays(days)), issuer: 'R12' });
export const soon = (days: number): Finding => ({ ...good(days), id: 'certificate-ends-soon' });
export const withPair = { ...paired, certificate: { days: 60, names: pair } };
export const withSign = (findings: readonly Finding[], ...signs: SiteLook['signs']) =>
  seen(findings, { ...paired, signs });
/** Mail on the site's own server whose program calls itself so; `fault`: what is wrong with its certificate. */
export const greetingAs = (software: string | null, fault: ChainFault | null = 'self-signed') => ({
  ...mailHere,
  endpoints: [
    {
      ...{ host: mailHere.name, address: siteAddress, door: 'imaps' as const, state: 'encrypted' as const },
      certificate: certificate(fault),
      ...{ software, reason: null },
    },
  ],
});
export const mailHere = { name: `mail.${domain}`, roles: ['programs' as const, 'exchange' as const] };
