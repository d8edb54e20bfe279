import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import type { Input } from '../../../shared/ipc/contract.ts';
import { planDifferences } from '../../../shared/plan-changes.ts';
import type { Wishes as WishesAnswer } from '../../../shared/wizard/draft.ts';
import { unaskedOf, wishesOf, withWish } from '../../../shared/wizard/flow.ts';
import { loginToLay } from '../../../shared/wizard/login-to-lay.ts';
import { toRunRequest } from '../../../shared/wizard/ready-draft.ts';
import { systemOf } from '../../../shared/wizard/system.ts';
import { useApp } from '../../app-context.ts';
import { Busy } from '../../components/busy.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { TermsConsent } from '../../components/terms-consent.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { useTexts } from '../../texts.tsx';
import { useAuthority } from '../../use-authority.ts';
import { ChangedSince } from './changed-since.tsx';
import { InShort } from './in-short.tsx';
import { MailDomains } from './mail-domains.tsx';
import { PlanList } from './plan-list.tsx';
import { ShownDifference, type ShownOfPlan } from './shown-difference.tsx';
import { UnnamedDoors } from './unnamed-doors.tsx';
import { useKinds } from './use-kinds.ts';
import { usePlan } from './use-plan.ts';
import { Wishes } from './wishes.tsx';

export interface ReviewProps extends DecidingProps {
  readonly hmacKey: string;
  onStart(request: Input<'run.start'>): void;
}

/** Everything that would be done, before any of it is. */
export default function Review({ draft, onAnswer, onBack, hmacKey, onStart }: ReviewProps) {
  const { t } = useTexts();
  const { about } = useApp();
  const { plan, former } = draft;
  const unasked = unaskedOf(draft);
  const provider = unasked === null ? draft.provider : undefined;
  const signer = unasked?.signer ?? provider?.name ?? '';
  const changed = plan === undefined || former === undefined ? [] : planDifferences(former, plan);
  const planning = usePlan(draft, onAnswer);
  const authority = useAuthority(provider ?? null);
  const kinds = useKinds(authority, draft, onAnswer);
  const [shown, setShown] = useState<ShownOfPlan>(null);
  const ready = toRunRequest(draft, hmacKey === '' ? {} : { hmacKey }, about.preset?.outside);
  const problem = planning.problem;
  const isStartable = ready.ready && !planning.isBusy && !planning.isBlocked;

  useEffect(() => {
    // An authority without terms has nothing to agree to.
    if (authority.state !== 'read' || provider === undefined || provider.agreed) return;
    if (authority.authority.terms === null) onAnswer({ provider: { ...provider, agreed: true } });
  }, [authority, provider, onAnswer]);

  // Known from the last plan while the next one is being made, so that nothing flickers.
  const [isProofHidden, setProofHidden] = useState(false);
  const isHiddenNow =
    plan?.parts.some(({ notes }) => notes.some(({ say }) => say.startsWith('plan.obstacle.'))) ??
    isProofHidden;
  if (isHiddenNow !== isProofHidden) setProofHidden(isHiddenNow);
  const [isShared, setShared] = useState(false);
  const isSharedNow = plan === undefined ? isShared : plan.parts.length > 1;
  if (isSharedNow !== isShared) setShared(isSharedNow);
  const wish = (patch: Partial<WishesAnswer>): void => onAnswer(withWish(draft, patch));

  return (
    <Screen
      title={t('review.title')}
      lead={t('review.lead')}
      why={{
        title: t('review.why-title'),
        text: [t('review.why-1'), t('review.why-2')],
        learn: 'undo-and-safety',
      }}
      next={{
        label: t('review.start'),
        isDisabled: !isStartable,
      }}
      onNext={() => {
        if (ready.ready && isStartable) onStart(ready.request);
      }}
      actions={
        <Button
          variant="text"
          disabled={!isStartable}
          title={t('review.rehearse-more')}
          onClick={() => ready.ready && onStart({ ...ready.request, rehearsal: true })}
        >
          {t('review.start-rehearsal')}
        </Button>
      }
      onBack={onBack}
      isNextByEnter={false}
      consent={
        provider !== undefined &&
        authority.state !== 'problem' && (
          <TermsConsent
            provider={provider}
            authority={authority}
            onAgree={(agreed) => onAnswer({ provider: { ...provider, agreed } })}
          />
        )
      }
    >
      {authority.state === 'problem' && provider !== undefined && (
        <TermsConsent provider={provider} authority={authority} onAgree={() => undefined} />
      )}
      {problem !== null && (
        <ProblemView problem={problem} outcome={t('outcome.none')}>
          {problem.code === 'connection-lost' ? (
            <Button variant="outlined" onClick={() => onAnswer({ server: undefined })}>
              {t('review.lost')}
            </Button>
          ) : (
            <Button variant="outlined" onClick={planning.again}>
              {t('frame.again')}
            </Button>
          )}
        </ProblemView>
      )}
      {planning.checks.map((check) => (
        <ProblemView
          key={`${check.problem.code} ${JSON.stringify(check.problem.facts)}`}
          problem={check.problem}
          severity={check.severity === 'blocker' ? 'broken' : 'care'}
        >
          {check.problem.code === 'mail-domains-unread' && (
            <MailDomains onSay={(mailDomains) => wish({ mailDomains })} />
          )}
          {check.severity === 'blocker' && (
            <Button variant="outlined" disabled={planning.isBusy} onClick={planning.again}>
              {t('frame.again')}
            </Button>
          )}
        </ProblemView>
      ))}
      {changed.length > 0 && <ChangedSince differences={changed} />}
      {plan !== undefined && (
        <InShort
          plan={plan}
          provider={signer}
          isByRecord={unasked === null && draft.proof === 'dns-01'}
          unasked={unasked}
        />
      )}
      {planning.limits.length > 0 && (
        <Rows aria-label={t('way.limits-title')}>
          {planning.limits.map((limit) => (
            <Row key={limit} sign="care" title={t(`way.limit.${limit}`)} />
          ))}
        </Rows>
      )}
      {plan === undefined && planning.isBusy && <Busy doing={t('review.planning')} />}
      <Disclosure
        label={t('review.steps')}
        labelOpen={t('review.steps-less')}
        isOpenFirst={former !== undefined}
      >
        {plan !== undefined && (
          <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
            <PlanList
              plan={plan}
              former={former}
              provider={signer}
              onShow={setShown}
              onShowAll={() => setShown('all')}
            />
            <UnnamedDoors doors={planning.unnamed} />
          </Box>
        )}
      </Disclosure>
      <Wishes
        wishes={wishesOf(draft)}
        besides={draft.inspection?.besides ?? []}
        isShared={isShared}
        isProofHidden={isProofHidden}
        system={systemOf(draft)}
        kinds={kinds}
        unasked={unasked?.kind ?? null}
        loginFor={loginToLay(draft)}
        onWish={wish}
        onWishes={(all) => onAnswer({ wishes: all })}
      />
      {plan !== undefined && <ShownDifference plan={plan} shown={shown} onClose={() => setShown(null)} />}
    </Screen>
  );
}
