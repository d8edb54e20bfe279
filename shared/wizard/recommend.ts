import type { Preset } from '../settings.ts';
import type { ProviderAnswer } from './draft.ts';

/** The names a known provider goes by are the same in every language. */
export const knownProviders: Readonly<Record<'lets-encrypt', ProviderAnswer>> = {
  'lets-encrypt': {
    id: 'lets-encrypt',
    name: 'Let’s Encrypt',
    directory: 'https://acme-v02.api.letsencrypt.org/directory',
    agreed: false,
  },
};

/** The authority that a practice run or a private network brought along, as an answer. */
export function presetProvider(preset: Preset | null): ProviderAnswer | null {
  if (preset?.authority === undefined) return null;
  const { name, directory, trustFile } = preset.authority;
  return { id: 'preset', name, directory, agreed: false, ...(trustFile === undefined ? {} : { trustFile }) };
}

export function recommendedProvider(preset: Preset | null): ProviderAnswer {
  return presetProvider(preset) ?? knownProviders['lets-encrypt'];
}
