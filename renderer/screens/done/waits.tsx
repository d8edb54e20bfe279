import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { SiteLook } from '../../../shared/look.ts';
import { suffixOf } from '../../../shared/names/public-suffix.ts';
import type { RecordPlace, Wait } from '../../../shared/waiting.ts';
import { dnsSign, wantedRecords } from '../../../shared/wizard/proofs.ts';
import { CalmScene } from '../../art/scenes.tsx';
import { Card } from '../../components/card.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Steps } from '../../components/steps.tsx';
import { Screen } from '../../frame/screen.tsx';
import { type Texts, useTexts } from '../../texts.tsx';
import { byRecord } from './by-record.ts';
import { knownPlaces } from './dns-places.ts';
import type { DoneProps } from './done-props.ts';
import { RecordCard } from './record-card.tsx';
import { WatchRecord } from './watch-record.tsx';

/** The run waits for its owner: what they are to do, whether it is there by now, and that nothing is lost meanwhile. */
export function Waits({ wizard, onGoOn, onHome }: DoneProps) {
  const { t } = useTexts();
  const { waiting, places, ended, runId } = wizard.run;
  const problem = ended?.problem ?? null;
  return (
    <Screen
      title={t('waiting.title')}
      lead={t('waiting.lead')}
      why={{
        title: t('waiting.why-title'),
        text: [t('waiting.why-1'), t('waiting.why-2')],
        learn: 'proving-control',
      }}
      next={{ label: t(onGoOn === null ? 'done.finish' : 'waiting.go-on') }}
      onNext={onGoOn ?? onHome}
      actions={
        onGoOn !== null && (
          <Button variant="text" onClick={onHome}>
            {t('waiting.later')}
          </Button>
        )
      }
      isNextByEnter={false}
    >
      {problem !== null && problem.code !== 'cancelled' && (
        <ProblemView problem={problem} severity="care" runId={runId} />
      )}
      {waiting === null ? (
        <CalmScene />
      ) : (
        <WhatToDo
          wait={waiting}
          places={places}
          look={wizard.draft.site?.look ?? null}
          canGoOn={onGoOn !== null}
        />
      )}
    </Screen>
  );
}

interface WhatToDoProps {
  readonly wait: Wait;
  readonly places: readonly RecordPlace[];
  /** Null: the run is an earlier one, of which only its journal tells. */
  readonly look: SiteLook | null;
  readonly canGoOn: boolean;
}

function WhatToDo({ wait, places, look, canGoOn }: WhatToDoProps) {
  const texts = useTexts();
  const { t, moment } = texts;
  const zoneOf = (name: string): string => look?.registrable ?? suffixOf(name).registrable ?? '';
  const records = wantedRecords(wait.for.records, places, zoneOf);
  const shared = records.find(({ values }) => values.length > 1);
  const watched = byRecord(wait.for.records);
  const steps = [
    <div key="go">
      {t('waiting.step-go', { where: whereOf(look, texts) })}
      <Typography variant="body2" color="textSecondary">
        {t('guide.where.note')}
      </Typography>
    </div>,
    <div key="add">
      {t('waiting.step-add', { count: wait.for.records.length })}
      <Box sx={{ mt: 1, display: 'grid', gap: 1 }}>
        {records.map((record) => (
          <RecordCard key={record.record} record={record} look={look} />
        ))}
      </Box>
      {shared !== undefined && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {t('guide.dns.step-two-values', namesOf(shared.record))}
        </Typography>
      )}
    </div>,
    <div key="watch">
      {t('waiting.step-watch')}
      {watched.map(({ domain, record, values }) => (
        <WatchRecord
          key={record}
          domain={domain}
          record={record}
          awaited={values}
          isOne={watched.length === 1}
        />
      ))}
    </div>,
    t(canGoOn ? 'waiting.step-on' : 'waiting.step-on-later'),
  ];
  return (
    <>
      <Card>
        <Steps label={t('by-hand.steps')} steps={steps} />
      </Card>
      {wait.until !== null && (
        <Typography variant="body2" color="textSecondary">
          {t('waiting.until', { when: moment(wait.until) })}
        </Typography>
      )}
    </>
  );
}

function namesOf(record: string): { readonly star: string; readonly name: string } {
  const name = record.replace('_acme-challenge.', '');
  return { star: `*.${name}`, name };
}

function whereOf(look: SiteLook | null, { t }: Texts): string {
  if (look === null) return t('waiting.where');
  const sign = dnsSign(look);
  const servers = look.dns.nameServers.state === 'known' ? look.dns.nameServers.value : [];
  if (sign === undefined) return t('guide.where.unknown', { servers: servers.slice(0, 2).join(', ') });
  const known = knownPlaces.find((id) => id === sign.id);
  return known === undefined ? t('guide.where.other', { place: sign.name }) : t(`guide.where.${known}`);
}
