import Box from '@mui/material/Box';
import { fieldLabel } from '../../../shared/content/dns-words.ts';
import { type DnsField, type DnsProviderId, providerOf } from '../../../shared/dns/providers.ts';
import { Field } from '../../components/field.tsx';
import { Pick } from '../../components/pick.tsx';
import { SecretField } from '../../components/secret-field.tsx';
import { useTexts } from '../../texts.tsx';

/** What of a login is typed. */
export interface TypedLogin {
  readonly provider: DnsProviderId;
  readonly title: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Fields that are not filled in as they must be, once that is to be said. */
  readonly faults: readonly string[];
  type(field: string, value: string, isSecret: boolean): void;
}

/** What this provider is reached with, each in its own field; all of it, or only what is secret. */
export function ZoneFields({
  form,
  isSecretOnly = false,
}: {
  readonly form: TypedLogin;
  readonly isSecretOnly?: boolean;
}) {
  const fields = providerOf(form.provider).fields.filter(({ kind }) => !isSecretOnly || kind === 'secret');
  const grid = { display: 'grid', gap: 2.25, gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))' };
  return (
    <Box sx={grid}>
      {fields.map((field) => (
        <ZoneField key={`${form.provider} ${field.name}`} field={field} form={form} />
      ))}
    </Box>
  );
}

function ZoneField({ field, form }: { readonly field: DnsField; readonly form: TypedLogin }) {
  const { t } = useTexts();
  const { name, kind, choices, isOptional = false } = field;
  const isSecret = kind === 'secret';
  const label = t(fieldLabel(field));
  const value = (isSecret ? form.secrets : form.settings)[name] ?? '';
  const type = (typed: string): void => form.type(name, typed, isSecret);
  if (choices !== undefined) {
    const options = choices.map((choice) => ({ value: choice, label: choice }));
    return <Pick label={label} value={value || (choices[0] ?? '')} options={options} onPick={type} />;
  }
  const complaint = form.faults.includes(name) ? t('zone.missing', { provider: form.title }) : null;
  const props = { label, value, onChange: type, complaint, isOptional };
  return isSecret ? <SecretField {...props} /> : <Field {...props} />;
}
