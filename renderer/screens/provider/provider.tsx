import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ProviderAnswer, ProviderId } from '../../../shared/wizard/draft.ts';
import { knownProviders, presetProvider, recommendedProvider } from '../../../shared/wizard/recommend.ts';
import { useApp } from '../../app-context.ts';
import { Choice } from '../../components/choice.tsx';
import { TermsConsent } from '../../components/terms-consent.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { useTexts } from '../../texts.tsx';
import { useAuthority } from '../../use-authority.ts';
import { isDirectory, nameOf, OtherAuthority } from './other-authority.tsx';

export interface ProviderProps extends DecidingProps {
  readonly hmacKey: string;
  onHmacKey(value: string): void;
}

/** Who signs. The recommended authority is chosen already; its terms are agreed to here or in the review. */
export default function Provider({ draft, onAnswer, onNext, onBack, hmacKey, onHmacKey }: ProviderProps) {
  const { t, rich } = useTexts();
  const { about, settings, change } = useApp();
  const [answer, setAnswer] = useState<ProviderAnswer>(
    () => draft.provider ?? withContact(recommendedProvider(about.preset), settings.contact),
  );
  const preset = presetProvider(about.preset);
  const isOther = answer.id === 'other';
  const isComplete = !isOther || isDirectory(answer.directory);
  const authority = useAuthority(isComplete ? answer : null);
  const needsAccount = authority.state === 'read' && authority.authority.externalAccountRequired;
  const lacksAccount = needsAccount && ((answer.externalKeyId ?? '') === '' || hmacKey === '');

  const choose = (id: ProviderId): void => {
    if (id === 'other') setAnswer({ id, name: t('provider.other'), directory: '', agreed: false });
    else if (id === 'preset') setAnswer(preset ?? answer);
    else setAnswer(knownProviders[id]);
  };
  const go = (): void => {
    if (!answer.agreed || !isComplete || lacksAccount) return;
    if (answer.contact !== undefined) change({ contact: answer.contact });
    onNext({ provider: isOther ? { ...answer, name: nameOf(answer.directory) } : answer });
  };
  const choice = { group: 'provider', chosen: answer.id, onChoose: choose };

  return (
    <Screen
      title={t('provider.title')}
      lead={rich('provider.lead')}
      why={{
        title: t('provider.why-title'),
        text: [t('provider.why-1'), t('provider.why-2')],
        learn: 'free-and-paid',
      }}
      next={{ label: t('frame.next'), isDisabled: !answer.agreed || !isComplete || lacksAccount }}
      onNext={go}
      onBack={() => {
        onAnswer({ provider: isComplete ? answer : undefined });
        onBack();
      }}
      actions={
        !answer.agreed && (
          <Typography variant="body2" color="textSecondary" sx={{ flex: '1 1 180px' }}>
            {t('provider.agree-needed')}
          </Typography>
        )
      }
    >
      <div role="radiogroup" aria-label={t('provider.choices')} style={{ display: 'grid', gap: 10 }}>
        {preset !== null && (
          <Choice {...choice} value="preset" title={preset.name} isRecommended>
            {t('provider.preset-what')}
          </Choice>
        )}
        <Choice
          {...choice}
          value="lets-encrypt"
          title={t('provider.lets-encrypt')}
          isRecommended={preset === null}
          facts={[
            t('provider.lets-encrypt-fact-1'),
            t('provider.lets-encrypt-fact-2'),
            t('provider.lets-encrypt-fact-3'),
          ]}
        >
          {t('provider.lets-encrypt-what')}
        </Choice>
        <Choice {...choice} value="other" title={t('provider.other')}>
          {rich('provider.other-what')}
        </Choice>
      </div>
      {(isOther || needsAccount) && (
        <OtherAuthority
          answer={answer}
          onAnswer={setAnswer}
          isOther={isOther}
          needsAccount={needsAccount}
          hmacKey={hmacKey}
          onHmacKey={onHmacKey}
        />
      )}
      {isComplete && (
        <TermsConsent
          provider={isOther ? { ...answer, name: nameOf(answer.directory) } : answer}
          authority={authority}
          onAgree={(agreed) => setAnswer({ ...answer, agreed })}
        />
      )}
      <Typography variant="body2" color="textSecondary">
        <b>{t('provider.later-title')}.</b> {t('provider.later')}
      </Typography>
    </Screen>
  );
}

function withContact(answer: ProviderAnswer, contact: string | null): ProviderAnswer {
  return contact === null || contact === '' ? answer : { ...answer, contact };
}
