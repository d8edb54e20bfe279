import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect, useState } from 'react';
import { renewerTitle } from '../../../shared/content/watch-words.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { SiteStatus } from '../../../shared/ipc/site-status.ts';
import type { Problem } from '../../../shared/problems.ts';
import { call } from '../../bridge.ts';
import { Busy } from '../../components/busy.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Sign } from '../../components/sign.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { useTask } from '../../use-task.ts';
import { shortNames } from '../home/run-row.tsx';
import { Connect } from '../server/connect.tsx';
import { hostOf } from '../server/label.ts';

type Before = Output<'renewal.before'>;

/** One renewal on the server now, as the whole proof: what it costs, the login, how it goes, what came of it. */
export default function ForceRenewal({ site, onBack }: { readonly site: SiteStatus; onBack(): void }) {
  const texts = useTexts();
  const { t } = texts;
  const spelt = useSpelt();
  const { before, refused } = useBefore(site.runId);
  const { start, isBusy, progress, problem } = useTask('renewal.force');
  const [ended, setEnded] = useState<Output<'renewal.force'> | null>(null);
  const name = shortNames(site, spelt, texts);
  const trouble = refused ?? problem ?? ended?.problem ?? null;

  if (trouble !== null)
    return (
      <Page title={t('force.failed-title')} onBack={onBack}>
        <ProblemView problem={trouble} />
      </Page>
    );
  if (ended !== null)
    return (
      <Page title={t('force.done-title', { name })} onBack={onBack}>
        <Came ended={ended} />
      </Page>
    );
  if (isBusy)
    return (
      <Page title={t('force.working-title', { name })}>
        <Busy doing={t(`force.${progress?.doing ?? 'renewing'}`)} />
      </Page>
    );
  if (before === null)
    return (
      <Page title={t('force.title', { name })} onBack={onBack}>
        <Busy doing={t('frame.loading')} />
      </Page>
    );
  return (
    <Connect
      runId={site.runId}
      host={hostOf(site.server)}
      title={t('force.title', { name })}
      lead={<Cost before={before} who={renewerTitle(site.renewedBy)} />}
      connect={t('force.connect')}
      why={(safety) => ({ title: t('force.why-title'), text: [t('force.why'), safety], learn: 'renewal' })}
      onConnected={({ connectionId }) =>
        void start({ runId: site.runId, connectionId }).then((reply) => {
          if (reply.ok) setEnded(reply.value);
        })
      }
      onBack={onBack}
    />
  );
}

/** What is asked of the server, and what counts at the authority; said before anything is done. */
function useBefore(runId: string): { readonly before: Before | null; readonly refused: Problem | null } {
  const [before, setBefore] = useState<Before | null>(null);
  const [refused, setRefused] = useState<Problem | null>(null);
  useEffect(() => {
    void call('renewal.before', { runId }).then((reply) => {
      if (reply.ok) setBefore(reply.value);
      else setRefused(reply.problem);
    });
  }, [runId]);
  return { before, refused };
}

function Cost({ before, who }: { readonly before: Before; readonly who: string }) {
  const { t } = useTexts();
  return (
    <>
      {t('watch.force-how', { who, server: before.server })}
      <Typography component="span" sx={{ display: 'block', mt: 1.5 }}>
        <b>{t('force.limit-title')}:</b> {t('watch.limit', { known: before.known })}
      </Typography>
    </>
  );
}

function Came({ ended: { renewed } }: { readonly ended: Output<'renewal.force'> }) {
  const { t, date } = useTexts();
  if (renewed === null) return null;
  const { before, now, until } = renewed;
  return (
    <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
      <Sign kind="good" />
      <Box>
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          {t('watch.forced', { before, now, until: until === null ? '' : date(until) })}
        </Typography>
        <Typography color="textSecondary" sx={{ mt: 1 }}>
          {t('force.proven')}
        </Typography>
      </Box>
    </Box>
  );
}

function Page(props: { readonly title: string; readonly children: ReactNode; onBack?(): void }) {
  const { t } = useTexts();
  const { title, children, onBack } = props;
  return (
    <Screen
      title={title}
      why={{ title: t('force.why-title'), text: [t('force.why')], learn: 'renewal' }}
      {...(onBack === undefined ? {} : { next: { label: t('force.back') }, onNext: onBack, onBack })}
    >
      {children}
    </Screen>
  );
}
