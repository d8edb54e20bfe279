import { Choice } from '../../components/choice.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { useTexts } from '../../texts.tsx';

/** How the authority is shown that the names are the person's. One way is built in; the others say when. */
export default function Proof({ draft, onNext, onBack }: DecidingProps) {
  const { t } = useTexts();
  const nothing = (): void => undefined;
  const choice = { group: 'proof', chosen: 'http-01', onChoose: nothing };
  return (
    <Screen
      title={t('proof.title')}
      lead={t('proof.lead', { provider: draft.provider?.name ?? '' })}
      why={{
        title: t('proof.why-title'),
        text: [t('proof.why-1'), t('proof.why-2')],
        learn: 'proving-control',
      }}
      next={{ label: t('frame.next') }}
      onNext={() => onNext({ proof: 'http-01' })}
      onBack={onBack}
    >
      <div role="radiogroup" aria-label={t('proof.choices')} style={{ display: 'grid', gap: 10 }}>
        <Choice
          {...choice}
          value="http-01"
          title={t('proof.file')}
          isRecommended
          facts={[t('proof.file-fact-1'), t('proof.file-fact-2')]}
        >
          {t('proof.file-what')}
        </Choice>
        <Choice {...choice} value="dns-01" title={t('proof.dns')} isLater>
          {t('proof.dns-what')}
        </Choice>
        <Choice {...choice} value="e-mail" title={t('proof.mail')} isLater>
          {t('proof.mail-what')}
        </Choice>
      </div>
    </Screen>
  );
}
