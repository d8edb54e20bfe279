import type { ProofByProvider } from '../proof.ts';
import { type DnsProviderId, isDnsProvider, providerOf, settingOf } from './providers.ts';
import { settingFaults } from './settings.ts';

/** What a provider is reached with, as its form was filled in: by the names of its fields. */
export interface ZoneLogin {
  readonly provider: DnsProviderId;
  readonly settings: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** See `OneProof`. */
  readonly aliasIn?: string | undefined;
}

/** Where a later run from the command line finds a secret that was typed into the window. Pure. */
export function zoneVariable(provider: DnsProviderId, field: string): string {
  const words = `${provider}_${field.replace(/[A-Z]/g, (letter) => `_${letter}`)}`;
  return `SEALKEEPER_DNS_${words.replace(/[^A-Za-z0-9]/g, '_').toUpperCase()}`;
}

/** The proof as a job names it, secrets by their variables. Pure. */
export function proofWith({ provider, settings, secrets, aliasIn }: ZoneLogin): ProofByProvider {
  const entries = providerOf(provider).fields.flatMap((field): [string, string][] => {
    if (field.kind === 'secret')
      return (secrets[field.name] ?? '') === ''
        ? []
        : [[settingOf(field), zoneVariable(provider, field.name)]];
    const value = settings[field.name] ?? '';
    return value === '' ? [] : [[field.name, value]];
  });
  return {
    ...{ method: 'dns-01', provider, settings: Object.fromEntries(entries) },
    ...(aliasIn === undefined ? {} : { aliasIn }),
  };
}

/** The secrets by the variables that a job has for them. Pure. */
export function secretsFor(
  { settings }: Pick<ProofByProvider, 'settings'>,
  secrets: ZoneLogin['secrets'],
): Readonly<Record<string, string>> {
  const entries = Object.entries(secrets).flatMap(([field, value]): [string, string][] => {
    const variable = Object.hasOwn(settings, `${field}Env`) ? settings[`${field}Env`] : undefined;
    return variable === undefined ? [] : [[variable, value]];
  });
  return Object.fromEntries(entries);
}

/** The settings of a job that are no secrets, by the names of their fields. Pure. */
export function openSettings({ provider, settings }: ProofByProvider): Readonly<Record<string, string>> {
  const fields = isDnsProvider(provider) ? providerOf(provider).fields : [];
  const secret = new Set(fields.flatMap((field) => (field.kind === 'secret' ? [settingOf(field)] : [])));
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !secret.has(name)));
}

/** The names of the fields that are not filled in as they must be. Pure. */
export function zoneFaults(login: ZoneLogin): readonly string[] {
  const { settings } = proofWith(login);
  return settingFaults(login.provider, settings).map(({ setting }) => setting.replace(/Env$/, ''));
}
