import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { challengeRecordName } from '../../../shared/challenge-record.ts';
import { tokenSteps } from '../../../shared/content/dns-words.ts';
import { providerOf } from '../../../shared/dns/providers.ts';
import { call } from '../../bridge.ts';
import { Busy } from '../../components/busy.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Sign } from '../../components/sign.tsx';
import { useTexts } from '../../texts.tsx';
import { AliasWanted } from './alias-wanted.tsx';
import type { ZoneForm } from './use-zone.ts';
import { ZoneFields } from './zone-fields.tsx';

/** What a provider is reached with: where it is made, where it is typed, what came of the trial, and where it is kept. */
export function ZoneLogin({ form }: { readonly form: ZoneForm }) {
  const { t } = useTexts();
  const { by, tried, usesKept, isBusy, problem, title, cancel, again } = form;
  const isLeading = by === 'alias' && isBusy && !form.isMakingAccount;
  const outcome = useRef<HTMLDivElement>(null);
  const isOver = tried !== null || problem !== null;
  // The button that tries stands at the foot of the window, and what came of it may be out of sight.
  useEffect(() => {
    if (isOver || (isBusy && !isLeading)) outcome.current?.scrollIntoView({ block: 'center' });
  }, [isOver, isBusy, isLeading]);
  return (
    <>
      {tried === null && !usesKept && !isLeading && (
        <>
          <HowTo form={form} />
          <ZoneFields form={form} />
        </>
      )}
      {tried === null && usesKept && !isLeading && (
        <Said sign="good" title={t('zone.kept', { provider: title })} more={t('zone.kept-more')}>
          <Button size="small" onClick={again}>
            {t('zone.another')}
          </Button>
        </Said>
      )}
      <div ref={outcome}>
        {isLeading && <AliasWanted form={form} />}
        {isBusy && !isLeading && (
          <Busy
            doing={t(form.isMakingAccount ? 'zone.account-making' : 'zone.trying', { provider: title })}
            onCancel={cancel}
          />
        )}
        {problem !== null && !isBusy && (
          <ProblemView problem={problem} severity="care" outcome={t('outcome.none')} />
        )}
        {tried !== null && <Works form={form} />}
      </div>
    </>
  );
}

function HowTo({ form: { provider, title } }: { readonly form: ZoneForm }) {
  const { t } = useTexts();
  const { source, seenOn, triedOn, tokenPage } = providerOf(provider);
  const open = (url: string) => () => void call('link.open', { url });
  return (
    <div>
      <Typography sx={{ fontWeight: 700 }}>{t('zone.steps')}</Typography>
      <Typography>{t(tokenSteps(provider))}</Typography>
      <Typography variant="body2" color="textSecondary">
        {triedOn === 'stand-in'
          ? t('zone.seen-on', { source: new URL(source).hostname, date: Date.parse(seenOn) })
          : t('zone.seen-on-tried')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5, ml: -0.75 }}>
        {tokenPage !== null && (
          <Button size="small" onClick={open(tokenPage)}>
            {t('zone.open-page', { provider: title })} ↗
          </Button>
        )}
        <Button size="small" onClick={open(source)}>
          {t('zone.documentation')} ↗
        </Button>
      </Box>
    </div>
  );
}

function Works({ form }: { readonly form: ZoneForm }) {
  const { t, list } = useTexts();
  const { tried, records, title, canKeep, keep, again } = form;
  if (tried === null) return null;
  const places = [...new Set(records.map(({ record }) => record))];
  const elsewhere = records.filter(({ name, record }) => record !== challengeRecordName(name));
  const isLed = tried.ledTo !== undefined;
  const facts = { provider: title, zones: list(tried.zones), records: list(places) };
  const more = t(isLed ? 'zone.alias-works-more' : 'zone.works-more', facts);
  return (
    <div>
      <Said
        sign="good"
        title={t(isLed ? 'zone.alias-works' : 'zone.works')}
        more={places.length === 0 ? '' : more}
        details={elsewhere.map(({ name, record }) =>
          t('zone.elsewhere', { name: challengeRecordName(name), record }),
        )}
      >
        <Button size="small" onClick={again}>
          {t('zone.another')}
        </Button>
      </Said>
      {canKeep === true && (
        <FormControlLabel
          control={<Checkbox checked={tried.isKept} onChange={(_event, isKept) => void keep(isKept)} />}
          label={t('zone.keep')}
        />
      )}
      <Typography variant="body2" color="textSecondary">
        {canKeep === false
          ? t('zone.no-keychain')
          : tried.isKept
            ? t('zone.keep-why', { provider: title })
            : t('zone.not-kept')}
      </Typography>
    </div>
  );
}

function Said(props: {
  readonly sign: 'good';
  readonly title: string;
  readonly more: string;
  readonly details?: readonly string[];
  readonly children: React.ReactNode;
}) {
  return (
    <Box role="status" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start' }}>
      <Sign kind={props.sign} />
      <Box sx={{ flex: '1 1 14rem', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 700 }}>{props.title}</Typography>
        <Typography variant="body2">{props.more}</Typography>
        {props.details?.map((detail) => (
          <Typography key={detail} variant="body2">
            {detail}
          </Typography>
        ))}
      </Box>
      {props.children}
    </Box>
  );
}
