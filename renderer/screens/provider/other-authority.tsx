import Box from '@mui/material/Box';
import authorities from '../../../shared/content/authorities.json' with { type: 'json' };
import type { ProviderAnswer } from '../../../shared/wizard/draft.ts';
import { Card } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import { FilePick } from '../../components/file-pick.tsx';
import { SecretField } from '../../components/secret-field.tsx';
import { useTexts } from '../../texts.tsx';
import { AccountSteps } from './authority-told.tsx';
import { Contract } from './contract.tsx';
import { StepCa } from './step-ca.tsx';

/** The answers that only some authorities need: where they are, whom they trust, and an account. */
export function OtherAuthority(props: {
  readonly answer: ProviderAnswer;
  onAnswer(answer: ProviderAnswer): void;
  readonly isOther: boolean;
  readonly needsAccount: boolean;
  readonly hmacKey: string;
  onHmacKey(value: string): void;
}) {
  const { t, rich } = useTexts();
  const { answer, onAnswer, isOther, needsAccount } = props;
  const { directory, trustFile } = answer;
  return (
    <Card>
      <Box sx={{ display: 'grid', gap: 2.25 }}>
        {isOther && (
          <>
            <Field
              label={t('provider.directory')}
              hint={t('provider.directory-hint')}
              complaint={
                directory === '' || isDirectory(directory) || 'https://'.startsWith(directory)
                  ? null
                  : t('provider.directory-bad')
              }
              inputMode="url"
              placeholder="https://"
              value={directory}
              onChange={(value) => onAnswer({ ...answer, directory: value.trim(), agreed: false })}
            />
            <FilePick
              label={t('provider.trust')}
              hint={t('provider.trust-hint')}
              none={t('provider.trust-none')}
              pick={t('provider.trust-pick')}
              purpose="trust"
              path={trustFile ?? null}
              onPick={(path) => onAnswer({ ...answer, trustFile: path })}
            />
            <StepCa />
            <Contract />
          </>
        )}
        {needsAccount && <AccountSteps directory={directory} />}
        <Box sx={{ display: 'grid', gap: 2.25, gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))' }}>
          <Field
            label={t('provider.key-id')}
            hint={rich('provider.key-id-hint')}
            isOptional={!needsAccount}
            value={answer.externalKeyId ?? ''}
            onChange={(value) => onAnswer({ ...answer, externalKeyId: value })}
          />
          <SecretField
            label={t('provider.hmac')}
            hint={t('provider.hmac-hint')}
            isOptional={!needsAccount}
            value={props.hmacKey}
            onChange={props.onHmacKey}
          />
        </Box>
        <Field
          label={t('provider.contact')}
          hint={t('provider.contact-hint')}
          isOptional
          type="email"
          inputMode="email"
          autoComplete="email"
          value={answer.contact ?? ''}
          complaint={isContact(answer.contact ?? '') ? null : t('provider.contact-bad')}
          onChange={(value) => onAnswer({ ...answer, contact: value.trim() })}
        />
      </Box>
    </Card>
  );
}

export function isDirectory(text: string): boolean {
  return (
    /^https:\/\/[^/\s]+\.?[^\s]*$/.test(text) && URL.canParse(text) && text.length > 'https://'.length + 2
  );
}

/** Empty counts: nobody has to leave an address. */
export function isContact(text: string): boolean {
  return text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}

/** What the flow calls an authority: by its name where we know it, else by its host. */
export function nameOf(directory: string): string {
  const known = authorities.find((authority) => authority.directory === directory);
  if (known !== undefined) return known.name;
  return URL.canParse(directory) ? new URL(directory).hostname : directory;
}
