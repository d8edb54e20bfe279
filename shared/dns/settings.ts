import type { FieldFaultKind } from '../field-faults.ts';
import { type DnsField, type DnsFieldKind, type DnsProviderId, providerOf, settingOf } from './providers.ts';

/** As a job file holds them: texts, and of secrets the names of environment variables. */
export type DnsSettings = Readonly<Record<string, string>>;

export interface SettingFault {
  readonly setting: string;
  readonly fault: FieldFaultKind;
}

interface Form {
  readonly fits: (text: string) => boolean;
  readonly fault: FieldFaultKind;
}

const isLabel = (text: string): boolean => /^[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?$/.test(text);
const isDnsName = (text: string): boolean =>
  text.length <= 254 && text.replace(/\.$/, '').split('.').every(isLabel);

const forms: Readonly<Record<DnsFieldKind, Form>> = {
  secret: { fits: (text) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(text), fault: 'environment-variable' },
  place: {
    fits: (text) => /^(\[[0-9a-fA-F:.]{2,45}\]|[A-Za-z0-9.-]{1,253})(:\d{1,5})?$/.test(text),
    fault: 'socket-address',
  },
  name: { fits: isDnsName, fault: 'name' },
  word: { fits: (text) => /^[\x21-\x7e]{1,200}$/.test(text), fault: 'unfit' },
  choice: { fits: (text) => /^[A-Za-z0-9-]{1,40}$/.test(text), fault: 'not-one-of' },
  https: {
    fits: (text) => /^https:\/\/[A-Za-z0-9.-]{1,253}(:\d{1,5})?(\/[A-Za-z0-9._~/-]{0,200})?$/.test(text),
    fault: 'url',
  },
};

/** What is wrong with a provider's settings, setting by setting; [] where nothing is. Pure. */
export function settingFaults(provider: DnsProviderId, settings: DnsSettings): readonly SettingFault[] {
  const known = new Map(providerOf(provider).fields.map((field) => [settingOf(field), field]));
  const strange = Object.keys(settings)
    .filter((setting) => !known.has(setting))
    .map((setting): SettingFault => ({ setting, fault: 'unknown' }));
  return [...strange, ...[...known].flatMap(([setting, field]) => faultOf(setting, field, settings))];
}

function faultOf(setting: string, field: DnsField, settings: DnsSettings): readonly SettingFault[] {
  const value = Object.hasOwn(settings, setting) ? settings[setting] : undefined;
  if (value === undefined) return field.isOptional === true ? [] : [{ setting, fault: 'missing' }];
  const { fits, fault } = forms[field.kind];
  const isChosen = field.choices === undefined || field.choices.includes(value);
  return fits(value) && isChosen ? [] : [{ setting, fault }];
}
