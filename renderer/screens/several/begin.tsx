import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { ListedFault, ListedSite } from '../../../shared/ipc/several.ts';
import type { Problem } from '../../../shared/problems.ts';
import { call } from '../../bridge.ts';
import { Choice } from '../../components/choice.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useTexts } from '../../texts.tsx';
import { ListField } from './list-field.tsx';

type From = 'server' | 'list';

/** Where the sites come from: all that a server has, or a list of their owner's. */
export function Begin(props: {
  readonly text: string;
  onText(text: string): void;
  onServer(): void;
  onSites(sites: readonly ListedSite[]): void;
  onBack(): void;
}) {
  const { t } = useTexts();
  const { text, onText } = props;
  const [from, setFrom] = useState<From>(text === '' ? 'server' : 'list');
  const [read, setRead] = useState<Output<'several.read'> | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isEmpty = read !== null && read.sites.length + read.faults.length === 0;
  /** Seen, and agreed to by going on. */
  const isSeen = read !== null && read.sites.length > 0;

  const go = async (): Promise<void> => {
    if (from === 'server') return props.onServer();
    if (isSeen) return props.onSites(read.sites);
    const reply = await call('several.read', { text });
    setProblem(reply.ok ? null : reply.problem);
    if (!reply.ok) return;
    const { sites, faults, unused } = reply.value;
    if (sites.length > 0 && faults.length + unused.length === 0) props.onSites(sites);
    else setRead(reply.value);
  };
  const choice = { group: 'from', chosen: from, onChoose: (value: From) => setFrom(value) };
  const leavesOut = from === 'list' && isSeen && read.faults.length > 0;
  return (
    <Screen
      title={t('several.title')}
      lead={t('several.lead')}
      why={{
        title: t('several.why-title'),
        text: [t('several.why-1'), t('several.why-2')],
        learn: 'names-and-wildcards',
      }}
      next={{
        label: leavesOut ? t('several.without-faults', { count: read.sites.length }) : t('frame.next'),
        isDisabled: from === 'list' && text.trim() === '',
      }}
      onNext={() => void go()}
      onBack={props.onBack}
    >
      {problem !== null && <ProblemView problem={problem} severity="care" />}
      <div role="radiogroup" aria-label={t('several.where')} style={{ display: 'grid', gap: 10 }}>
        <Choice {...choice} value="server" title={t('several.by-server')} isRecommended>
          {t('several.by-server-more')}
        </Choice>
        <Choice {...choice} value="list" title={t('several.by-list')}>
          {t('several.by-list-more')}
        </Choice>
      </div>
      {from === 'list' && (
        <ListField
          text={text}
          complaint={isEmpty ? t('several.list-empty') : null}
          onText={(next) => {
            onText(next);
            setRead(null);
          }}
        />
      )}
      {from === 'list' && read !== null && (
        <div role="status">
          {read.unused.length > 0 && (
            <Typography color="textSecondary" sx={{ mb: 1 }}>
              {t('several.unused', { columns: read.unused.join(', ') })}
            </Typography>
          )}
          {read.faults.length > 0 && <Faults faults={read.faults} />}
        </div>
      )}
    </Screen>
  );
}

/** The lines that are left out, and why each is. */
function Faults({ faults }: { readonly faults: readonly ListedFault[] }) {
  const { t } = useTexts();
  const title = t('several.faults-title', { count: faults.length });
  return (
    <>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Rows aria-label={title}>
        {faults.map(({ line, text, why }) => (
          <Row key={`${String(line)} ${text}`} sign="care" title={t('several.line', { line, text })}>
            {t(`several.fault-${why}`)}
          </Row>
        ))}
      </Rows>
    </>
  );
}
