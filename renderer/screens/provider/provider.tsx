import Typography from '@mui/material/Typography';
import { Suspense, useState } from 'react';
import type { OfferChoice } from '../../../shared/offers/choice.ts';
import type { ChosenFlow, ProviderAnswer, ProviderId } from '../../../shared/wizard/draft.ts';
import { knownProviders, presetProvider, recommendedProvider } from '../../../shared/wizard/recommend.ts';
import { useApp } from '../../app-context.ts';
import { Choice } from '../../components/choice.tsx';
import { TermsConsent } from '../../components/terms-consent.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { useTexts } from '../../texts.tsx';
import { useAuthority } from '../../use-authority.ts';
import { AuthorityNote } from './authority-told.tsx';
import { CompareCard } from './compare-card.tsx';
import { Comparison } from './later-comparison.ts';
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
  const [flow, setFlow] = useState<ChosenFlow | undefined>(isAlong(draft.flow) ? draft.flow : undefined);
  const [isAlongFlow, setAlongFlow] = useState(flow !== undefined);
  const [isComparing, setComparing] = useState(false);
  const [profile, setProfile] = useState(draft.wishes.profile);
  const preset = presetProvider(about.preset);
  const isOther = answer.id === 'other';
  const isComplete = isAlongFlow || !isOther || isDirectory(answer.directory);
  const authority = useAuthority(isComplete && !isAlongFlow ? answer : null);
  const needsAccount = authority.state === 'read' && authority.authority.externalAccountRequired;
  const lacksAccount = needsAccount && ((answer.externalKeyId ?? '') === '' || hmacKey === '');

  const isReady = isAlongFlow || (answer.agreed && isComplete && !lacksAccount);

  const choose = (id: ProviderId | 'by-hand' | 'order'): void => {
    setAlongFlow(id === 'by-hand' || id === 'order');
    if (id === 'order' && flow?.kind !== 'order') setFlow({ kind: 'order', seller: 'other' });
    if (id === 'by-hand' || id === 'order') return;
    if (id !== answer.id) setProfile(undefined);
    if (id === 'other') setAnswer({ id, name: t('provider.other'), directory: '', agreed: false });
    else if (id === 'preset') setAnswer(preset ?? answer);
    else setAnswer(knownProviders[id]);
  };
  const go = (): void => {
    if (!isReady) return;
    // Whoever lets the app do it is no longer on a flow by hand.
    if (!isAlongFlow)
      change({ byHand: null, ...(answer.contact === undefined ? {} : { contact: answer.contact }) });
    onNext(isAlongFlow ? { flow, provider: undefined } : { provider: named, flow: undefined, wishes });
  };
  const compared = (choice: OfferChoice): void => {
    if (choice.kind === 'ended') return;
    setComparing(false);
    if (choice.kind === 'flow') {
      onNext({ flow: choice.flow, provider: undefined });
      return;
    }
    setFlow(undefined);
    setAlongFlow(false);
    setProfile(choice.profile ?? undefined);
    setAnswer(withContact(choice.provider, settings.contact));
  };
  const along = flow?.kind === 'order' ? 'order' : 'by-hand';
  const choice = { group: 'provider', chosen: isAlongFlow ? along : answer.id, onChoose: choose };

  const { profile: _, ...others } = draft.wishes;
  const wishes = profile === undefined ? others : { ...others, profile };
  const named = isOther ? { ...answer, name: nameOf(answer.directory) } : answer;

  return (
    <>
      <Screen
        title={t('provider.title')}
        lead={rich('provider.lead')}
        why={{
          title: t('provider.why-title'),
          text: [t('provider.why-1'), t('provider.why-2')],
          learn: 'free-and-paid',
        }}
        next={{ label: t('frame.next'), isDisabled: !isReady }}
        onNext={go}
        onBack={() => {
          onAnswer(
            isAlongFlow
              ? { flow, provider: undefined }
              : { provider: isComplete ? answer : undefined, wishes },
          );
          onBack();
        }}
        actions={
          !isReady && (
            <Typography variant="body2" color="textSecondary" sx={{ flex: '1 1 180px' }}>
              {t('provider.agree-needed')}
            </Typography>
          )
        }
      >
        <div role="radiogroup" aria-label={t('provider.choices')} style={{ display: 'grid', gap: 10 }}>
          {(flow?.kind === 'by-hand' || flow?.kind === 'self-signed') && (
            <Choice
              {...choice}
              value="by-hand"
              title={
                flow.kind === 'by-hand' && flow.offer !== undefined
                  ? flow.offer.name
                  : t(flow.kind === 'self-signed' ? 'self-signed.title' : 'provider.by-hand')
              }
            >
              {t(flow.kind === 'self-signed' ? 'self-signed.lead' : 'provider.by-hand-what')}
            </Choice>
          )}
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
            {...(answer.id === 'lets-encrypt' && profile !== undefined ? { mark: profile } : {})}
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
          <Choice {...choice} value="order" title={offerIn(flow) ?? t('provider.order')}>
            {t('provider.order-what')}
          </Choice>
        </div>
        {!isAlongFlow && (isOther || needsAccount) && (
          <OtherAuthority
            answer={answer}
            onAnswer={setAnswer}
            isOther={isOther}
            needsAccount={needsAccount}
            hmacKey={hmacKey}
            onHmacKey={onHmacKey}
          />
        )}
        {isComplete && !isAlongFlow && <AuthorityNote directory={answer.directory} />}
        {isComplete && !isAlongFlow && (
          <TermsConsent
            provider={named}
            authority={authority}
            onAgree={(agreed) => setAnswer({ ...answer, agreed })}
          />
        )}
        <CompareCard onOpen={() => setComparing(true)} />
      </Screen>
      {isComparing && (
        <Suspense>
          <Comparison names={draft.names ?? []} onChoose={compared} onClose={() => setComparing(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Whoever gets it by hand, or buys it, asks no authority here. */
const isAlong = (flow: ChosenFlow | undefined): boolean =>
  flow?.kind === 'by-hand' || flow?.kind === 'order' || flow?.kind === 'self-signed';

/** What was chosen among the offers of sellers. */
const offerIn = (flow: ChosenFlow | undefined): string | null =>
  flow?.kind === 'order' ? (flow.offer?.name ?? null) : null;

function withContact(answer: ProviderAnswer, contact: string | null): ProviderAnswer {
  return contact === null || contact === '' ? answer : { ...answer, contact };
}
