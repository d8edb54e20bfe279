import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { problemSaid } from '../../shared/content/problem-words.ts';
import { type DnsProviderId, providerOf } from '../../shared/dns/providers.ts';
import type { BackgroundView } from '../../shared/ipc/background-view.ts';
import type { Output } from '../../shared/ipc/contract.ts';
import type { Reply } from '../../shared/ipc/reply.ts';
import { isHostName } from '../../shared/names/domain-name.ts';
import type { Problem } from '../../shared/problems.ts';
import { call } from '../bridge.ts';
import { useSpelt } from '../spelt.ts';
import { type Texts, useTexts } from '../texts.tsx';
import { Card } from './card.tsx';
import { ProblemView } from './problem-view.tsx';

export interface InBackgroundProps {
  /** The server that stands open, whose login may be kept. */
  readonly open: { readonly connectionId: string; readonly label: string } | null;
  /** Shown only where this app renews something, or is to. */
  readonly isAlways: boolean;
  /** What was just got lasts a few days only. */
  readonly isShort?: boolean;
}

/** Whether this computer renews by itself, with which logins, and what comes next. */
export function InBackground({ open, isAlways, isShort = false }: InBackgroundProps) {
  const texts = useTexts();
  const { t, list } = texts;
  const spelt = useSpelt();
  const [view, setView] = useState<BackgroundView | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const take = async (asked: Promise<Reply<Output<'background.read'>>>): Promise<void> => {
    const reply = await asked;
    if (reply.ok) setView(reply.value);
    setProblem(reply.ok ? null : reply.problem);
  };
  useEffect(() => {
    let isGone = false;
    void call('background.read', {}).then((reply) => {
      if (!isGone && reply.ok) setView(reply.value);
    });
    return () => {
      isGone = true;
    };
  }, []);
  const isEmpty =
    view !== null && [view.next, view.remembered, view.zones].every(({ length }) => length === 0);
  if (view === null || (!isAlways && isEmpty)) return null;

  return (
    <Card>
      <Typography variant="h3" component="h2">
        {t('background.title')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('background.what')}
      </Typography>
      {isShort && view.start === 'off' && <Typography variant="body2">{t('background.short')}</Typography>}
      <FormControlLabel
        control={
          <Checkbox
            checked={view.start !== 'off'}
            onChange={(_event, on) => void take(call('background.set', { on }))}
          />
        }
        label={t('background.on')}
      />
      {view.start === 'needs-approval' && <Typography variant="body2">{t('background.approve')}</Typography>}
      {open !== null && view.canRemember && (
        <>
          <FormControlLabel
            control={
              <Checkbox
                checked={view.remembered.includes(open.label)}
                onChange={(_event, isKept) =>
                  void take(
                    isKept
                      ? call('background.remember', { connectionId: open.connectionId })
                      : call('background.forget', { server: open.label }),
                  )
                }
              />
            }
            label={t('background.remember', { server: open.label })}
          />
          <Typography variant="body2" color="textSecondary">
            {t('background.remember-why')}
          </Typography>
        </>
      )}
      {!view.canRemember && <Typography variant="body2">{t('background.no-keychain')}</Typography>}
      {open === null &&
        view.remembered.map((server) => (
          <Typography key={server} variant="body2">
            {t('background.kept', { server })}{' '}
            <Button size="small" onClick={() => void take(call('background.forget', { server }))}>
              {t('background.forget')}
            </Button>
          </Typography>
        ))}
      {open === null &&
        view.zones.map(({ provider, names }) => (
          <Typography key={`${provider} ${names.join(' ')}`} variant="body2">
            {t('zone.background-kept', {
              provider: providerOf(provider).title,
              names: list(names.map(spelt)),
            })}{' '}
            <Button size="small" onClick={() => void take(forgetZone(provider, names))}>
              {t('background.forget')}
            </Button>
          </Typography>
        ))}
      {open === null &&
        view.next.map((one) => (
          <Typography key={`${one.server} ${one.names.join(' ')}`} variant="body2">
            {nextSaid(one, spelt, texts)}
          </Typography>
        ))}
      {problem !== null && <ProblemView problem={problem} severity="care" />}
    </Card>
  );
}

const forgetZone = (provider: DnsProviderId, names: readonly string[]) =>
  call('background.forget-zone', { provider, names: names.filter(isHostName) });

function nextSaid(
  one: BackgroundView['next'][number],
  spelt: (name: string) => string,
  texts: Texts,
): string {
  const { t, date } = texts;
  const place = { name: spelt(one.names[0] ?? ''), server: one.server };
  if (one.problem !== null) {
    const why = problemSaid(one.problem, texts).title;
    return t(one.needsPerson ? 'background.waits' : 'background.tried', { ...place, why });
  }
  if (one.on === null) return `${place.name}, ${place.server}`;
  const said = t('background.next', { ...place, date: date(one.on) });
  return one.explanation === null
    ? said
    : `${said} ${t('background.explained', { address: one.explanation })}`;
}
