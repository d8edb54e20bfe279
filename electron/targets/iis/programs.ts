import type { Problem } from '../../../shared/problems.ts';
import type { BindingChange } from '../../../shared/windows-changes.ts';
import { bindingParts } from '../../remote/windows/binding-text.ts';
import { httpsPort, type IisFacts, type IisSite, sslFlag } from './facts.ts';

type Neighbours = Pick<IisFacts, 'neighbours'>;

/** VPN by SSTP takes the certificate of the entry for everybody, and only the one it was told of (win-acme #253, Certify #552). */
const vpn = 'service RemoteAccess';

/** Programs that use IIS and mind certificates of their own, by the names of their services. */
const beside = {
  'service MSExchangeServiceHost': 'exchange',
  'service TSGateway': 'gateway',
  'service adfssrv': 'federation',
  [vpn]: 'vpn',
} as const satisfies Readonly<Record<string, string>>;

/** Plesk writes the settings of IIS anew by its own database (Plesk for Windows, `plesksrv` and its control panel). */
const panels: readonly string[] = ['service plesksrv', 'service PleskControlPanel'];

const isKnown = (one: string): one is keyof typeof beside => Object.hasOwn(beside, one);

/** What keeps us away: a panel that would overwrite it. */
export const panelProblems = ({ neighbours }: Neighbours): readonly Problem[] =>
  neighbours.some((one) => panels.includes(one)) ? [{ code: 'iis-panel', facts: {} }] : [];

/** What the owner has to do besides, one for each program; and who may be minding certificates as well. */
export function programCautions(
  { neighbours }: Neighbours,
  changes: readonly Pick<BindingChange, 'bindingInformation' | 'sslFlags'>[],
): readonly Problem[] {
  const isForEverybody = changes.some(({ bindingInformation, sslFlags }) => {
    const parts = bindingParts(bindingInformation);
    return (sslFlags & sslFlag.sni) === 0 && parts?.address === '*' && parts.port === httpsPort;
  });
  const concerned = neighbours.filter((one) => one !== vpn || isForEverybody);
  const own = concerned
    .filter(isKnown)
    .map((one): Problem => ({ code: 'iis-program-beside', facts: { program: beside[one] } }));
  const programs = concerned.filter((one) => !isKnown(one) && !panels.includes(one));
  return programs.length > 0 ? [...own, { code: 'other-certificate-program', facts: { programs } }] : own;
}

/** Exchange's own tools come unencrypted to its site (the virtual directory PowerShell): a redirect there breaks them. */
export const forbidsRedirect = ({ neighbours }: Neighbours): boolean =>
  neighbours.includes('service MSExchangeServiceHost');

/** Exchange's inner site: its certificate is Exchange's own business, whatever it shows. */
export const isInner = ({ name }: Pick<IisSite, 'name'>): boolean => name === 'Exchange Back End';
