import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useMemo, useState } from 'react';
import type { Input } from '../../../shared/ipc/contract.ts';
import type { Problem } from '../../../shared/problems.ts';
import {
  type FailurePolicy,
  failurePolicies,
  type SeveralOrder,
  severalOrders,
} from '../../../shared/several.ts';
import { recommendedProvider } from '../../../shared/wizard/recommend.ts';
import { useApp } from '../../app-context.ts';
import { Busy } from '../../components/busy.tsx';
import { Pick } from '../../components/pick.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Rows } from '../../components/rows.tsx';
import { TermsConsent } from '../../components/terms-consent.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useTexts } from '../../texts.tsx';
import { useAuthority } from '../../use-authority.ts';
import { ShownDifference } from '../review/shown-difference.tsx';
import type { OpenServer } from './open-server.ts';
import { SiteChoice, type SiteOnServer } from './site-choice.tsx';
import { type FoundOnServer, useFound } from './use-found.ts';

/** The sites that were found, each planned: which of them, in which order, and what a failure means for the others. */
export function Choose(props: {
  readonly servers: readonly OpenServer[];
  /** What kept them from being begun. */
  readonly problem: Problem | null;
  onStart(request: Input<'several.start'>): void;
  onBack(): void;
}) {
  const { t } = useTexts();
  const { about, settings } = useApp();
  const [provider, setProvider] = useState(() => {
    const answer = recommendedProvider(about.preset);
    return settings.contact === null || settings.contact === ''
      ? answer
      : { ...answer, contact: settings.contact };
  });
  const { known, isBusy, look } = useFound(props.servers, provider);
  const authority = useAuthority(provider);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [order, setOrder] = useState<SeveralOrder>('one-by-one');
  const [ifOneFails, setIfOneFails] = useState<FailurePolicy>('go-on');
  const [shown, setShown] = useState<SiteOnServer | null>(null);
  const sites = useMemo(() => known.flatMap(sitesOn), [known]);
  const possible = sites.filter(({ plan }) => plan !== null);
  const chosen = possible.filter(({ label }) => ticked.has(label));

  useEffect(() => {
    if (isBusy) return;
    setTicked(new Set(sites.filter(({ aside }) => aside === undefined).map(({ label }) => label)));
  }, [isBusy, sites]);
  useEffect(() => {
    // An authority without terms has nothing to agree to.
    if (authority.state === 'read' && authority.authority.terms === null)
      setProvider((now) => (now.agreed ? now : { ...now, agreed: true }));
  }, [authority]);

  const start = (): void => {
    const { directory, trustFile, contact } = provider;
    const outside = about.preset?.outside;
    props.onStart({
      sites: chosen.flatMap(({ label, connectionId, names, plan }) =>
        plan === null ? [] : [{ label, connectionId, names, reviewed: plan.digest }],
      ),
      authority: { directory, ...(trustFile === undefined ? {} : { trustFile }) },
      ...{ agreeToTerms: provider.agreed, order, ifOneFails, redirect: true, hsts: false },
      ...(contact === undefined || contact === '' ? {} : { contact }),
      ...(outside === undefined ? {} : { outside }),
    });
  };
  const tick = (label: string, isOn: boolean): void =>
    setTicked((now) => new Set(isOn ? [...now, label] : [...now].filter((one) => one !== label)));

  if (isBusy)
    return (
      <Screen id="several-looking" title={t('several.looking-title')} why={whyOf(t)} onBack={props.onBack}>
        {known
          .filter(({ found, problem }) => found === null && problem === null)
          .map(({ server, progress }) => (
            <Busy key={server.connectionId} doing={lookingAt(server.label, progress, t)} />
          ))}
      </Screen>
    );
  const again = (
    <Button variant="text" onClick={() => void look()}>
      {t('several.again')}
    </Button>
  );
  return (
    <Screen
      id="several-choose"
      title={t('several.choose-title')}
      lead={t('several.choose-lead', { count: possible.length })}
      why={whyOf(t)}
      next={{
        label: t('several.start', { count: chosen.length }),
        isDisabled: chosen.length === 0 || !provider.agreed,
      }}
      onNext={start}
      isNextByEnter={false}
      actions={again}
      onBack={props.onBack}
      consent={
        possible.length > 0 && (
          <TermsConsent
            provider={provider}
            authority={authority}
            onAgree={(agreed) => setProvider({ ...provider, agreed })}
          />
        )
      }
    >
      {props.problem !== null && <ProblemView problem={props.problem} outcome={t('outcome.none')} />}
      {possible.length > 1 && (
        <>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
            <Pick
              label={t('several.order')}
              value={order}
              options={severalOrders.map((value) => ({ value, label: t(`several.order-${value}`) }))}
              onPick={(value: SeveralOrder) => setOrder(value)}
            />
            <Pick
              label={t('several.if-one-fails')}
              value={ifOneFails}
              options={failurePolicies.map((value) => ({ value, label: t(`several.fails-${value}`) }))}
              onPick={(value: FailurePolicy) => setIfOneFails(value)}
            />
          </Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', ml: -1.25, my: -1 }}>
            <Button size="small" onClick={() => setTicked(new Set(possible.map(({ label }) => label)))}>
              {t('several.tick-all')}
            </Button>
            <Button size="small" onClick={() => setTicked(new Set())}>
              {t('several.tick-none')}
            </Button>
          </Box>
        </>
      )}
      {known.map((one) => (
        <OnServer key={one.server.connectionId} one={one} ticked={ticked} onTick={tick} onShow={setShown} />
      ))}
      {shown !== null && shown.plan !== null && (
        <ShownDifference plan={shown.plan} shown="all" onClose={() => setShown(null)} />
      )}
    </Screen>
  );
}

type Say = ReturnType<typeof useTexts>['t'];

const whyOf = (t: Say) => ({
  title: t('several.choose-why'),
  text: [t('several.choose-why-1'), t('several.choose-why-2')],
  learn: 'renewal' as const,
});

const lookingAt = (server: string, progress: FoundOnServer['progress'], t: Say): string =>
  progress === null
    ? t('several.looking-first', { server })
    : t('several.looking', { server, done: progress.done, of: progress.of });

/** A site goes by its first name and its server, which no other of the choice has. */
const sitesOn = ({ server, found }: FoundOnServer): SiteOnServer[] =>
  (found?.sites ?? []).map((site) => ({
    ...site,
    connectionId: server.connectionId,
    label: `${site.names[0] ?? ''} · ${server.label}`,
  }));

function OnServer(props: {
  readonly one: FoundOnServer;
  readonly ticked: ReadonlySet<string>;
  onTick(label: string, isOn: boolean): void;
  onShow(site: SiteOnServer): void;
}) {
  const { t } = useTexts();
  const { one, ticked } = props;
  const { server, found, problem } = one;
  const title = t('several.on-server', { server: server.label, title: found?.title ?? '' });
  const id = `on-${server.connectionId}`;
  return (
    <section aria-labelledby={id}>
      <Typography id={id} variant="h2" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
        {found === null ? server.label : title}
      </Typography>
      {problem !== null && <ProblemView problem={problem} severity="care" outcome={t('outcome.none')} />}
      {found?.sites.length === 0 && <Typography color="textSecondary">{t('several.none')}</Typography>}
      {found !== null && found.sites.length > 0 && (
        <Rows aria-labelledby={id}>
          {sitesOn(one).map((site) => (
            <SiteChoice
              key={site.label}
              site={site}
              isTicked={ticked.has(site.label)}
              onTick={(isOn) => props.onTick(site.label, isOn)}
              onShow={() => props.onShow(site)}
            />
          ))}
        </Rows>
      )}
      {found !== null && found.omitted > 0 && (
        <Typography color="textSecondary" sx={{ mt: 1 }}>
          {t('several.omitted', { count: found.omitted })}
        </Typography>
      )}
    </section>
  );
}
