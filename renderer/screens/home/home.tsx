import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import type { RunSummary } from '../../../shared/ipc/contract.ts';
import type { SiteStatus } from '../../../shared/ipc/site-status.ts';
import type { ZoneValueKind } from '../../../shared/ipc/zones-left.ts';
import { type MySite, mySites, type SiteOrder } from '../../../shared/my-sites.ts';
import { CalmScene } from '../../art/scenes.tsx';
import { Busy } from '../../components/busy.tsx';
import { Card } from '../../components/card.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { InBackground } from '../../components/in-background.tsx';
import { MayWeLook, NewerVersion } from '../../components/newer-version.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Rows } from '../../components/rows.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useTexts } from '../../texts.tsx';
import { useUpdates } from '../../use-updates.ts';
import { OrderRows, useOrders } from './order-rows.tsx';
import { PrintedList } from './printed-list.tsx';
import { RunRow } from './run-row.tsx';
import type { SiteActions } from './site-details.tsx';
import { SiteList } from './site-list.tsx';
import { SpaceRows, useSpaces } from './space-rows.tsx';
import { Unreadable } from './unreadable.tsx';
import { type Listed, useSites } from './use-sites.ts';
import { ZonesLeft } from './zones-left.tsx';

/** “My sites”: how each stands just now, who renews it, and the way back of all that was done from this computer. */
export default function Home(props: {
  /** Null: it is still to be read. */
  readonly first: Listed | null;
  onUndo(run: RunSummary): void;
  onResume(run: RunSummary): void;
  /** The page of a certificate that was ordered. */
  onOrder(orderId: string): void;
  /** The page of a certificate for a host's form. */
  onSpace(id: string, names: readonly string[]): void;
  onForce(site: SiteStatus): void;
  onRevoke(site: MySite): void;
  /** Takes away what a run has left in the DNS, or set there to stay. */
  onClearZones(runId: string, kind: ZoneValueKind): void;
  /** Shows who renews on some server. */
  onRenewers(): void;
  /** Several sites at once. */
  onSeveral(): void;
  /** Shows the accounts at authorities. */
  onAccounts(): void;
  /** Another site; on the server of this one, or this one once more, where it is named. */
  onStart(site: MySite | null, what: 'again' | 'here'): void;
  /** The owner has a certificate already, in files. */
  onFiles(): void;
  onCompare(): void;
  onBack: (() => void) | undefined;
}) {
  const { onUndo, onResume, onStart } = props;
  const { t } = useTexts();
  const { listed, statuses, problem, read, isLooking } = useSites(props.first);
  const orders = useOrders();
  const updates = useUpdates();
  const spaces = useSpaces();
  const hasSpaces = spaces !== null && spaces.spaces.length + spaces.unreadable.length > 0;
  const hasOrders = orders !== null && orders.orders.length + orders.unreadable.length > 0;
  const [order, setOrder] = useState<SiteOrder>('need');
  const [isPrinted, setPrinted] = useState(false);
  const known = useMemo(
    () => (listed === null ? null : mySites({ ...listed, statuses }, Date.now(), order)),
    [listed, statuses, order],
  );
  const { sites = [], unfinished = [], earlier = [] } = known ?? {};
  const runs = listed?.runs ?? [];
  const isSeen = statuses.length > 0;
  const state = sites.length === 0 ? 'none' : isSeen ? 'seen' : 'looking';
  const actions: SiteActions = {
    runs,
    onUndo,
    onResume,
    onForce: ({ status }) => status !== null && props.onForce(status),
    onRevoke: props.onRevoke,
    onWithdraw: (runId) => props.onClearZones(runId, 'lasting'),
    onSeal: onStart,
  };
  return (
    <Screen
      id="home"
      title={t('home.title', { count: sites.length, state, trouble: known?.inNeed ?? 0 })}
      lead={t(state === 'none' ? 'home.lead-none' : isLooking || !isSeen ? 'home.lead-looking' : 'home.lead')}
      why={null}
      learn="renewal"
      next={{ label: t('home.add') }}
      onNext={() => onStart(null, 'again')}
      onBack={props.onBack}
      actions={
        <>
          {sites.length > 0 && (
            <Button variant="text" onClick={() => setPrinted(true)}>
              {t('home.print')}
            </Button>
          )}
          <Button variant="text" onClick={props.onFiles}>
            {t('welcome.files')}
          </Button>
          <Button variant="text" onClick={props.onCompare}>
            {t('welcome.compare')}
          </Button>
        </>
      }
    >
      <NewerVersion view={updates.view} />
      {problem !== null && (
        <ProblemView problem={problem}>
          <Button variant="outlined" onClick={() => void read()}>
            {t('frame.again')}
          </Button>
        </ProblemView>
      )}
      {listed === null && problem === null && <Busy doing={t('frame.loading')} />}
      {unfinished.length > 0 && (
        <section aria-labelledby="unfinished">
          <Typography id="unfinished" variant="h2" sx={{ mb: 1.25 }}>
            {t('home.unfinished')}
          </Typography>
          <Rows aria-label={t('home.unfinished')}>
            {unfinished.map((run) => (
              <RunRow key={run.runId} run={run} {...actions} />
            ))}
          </Rows>
        </section>
      )}
      {orders !== null && <OrderRows orders={orders} onOpen={props.onOrder} />}
      {spaces !== null && <SpaceRows spaces={spaces} onOpen={props.onSpace} />}
      <ZonesLeft onClear={(runId) => props.onClearZones(runId, 'left')} />
      {sites.length > 0 && <SiteList sites={sites} order={order} onOrder={setOrder} actions={actions} />}
      {listed !== null && listed.unreadable.length > 0 && <Unreadable runs={listed.unreadable} />}
      {listed !== null && runs.length === 0 && listed.unreadable.length === 0 && !hasOrders && !hasSpaces && (
        <Box>
          <CalmScene />
          <Typography variant="h2" sx={{ mt: 2 }}>
            {t('runs.none-title')}
          </Typography>
          <Typography color="textSecondary">{t('runs.none')}</Typography>
        </Box>
      )}
      {earlier.length > 0 && (
        <Disclosure label={t('home.earlier', { count: earlier.length })}>
          <Rows aria-label={t('home.earlier', { count: earlier.length })}>
            {earlier.map((run) => (
              <RunRow key={run.runId} run={run} {...actions} />
            ))}
          </Rows>
        </Disclosure>
      )}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' } }}>
        <DoorCard
          title={t('several.card')}
          more={t('several.card-more')}
          open={t('several.open')}
          onOpen={props.onSeveral}
        />
        <DoorCard
          title={t('renewers.ask')}
          more={t('renewers.ask-more')}
          open={t('renewers.connect')}
          onOpen={props.onRenewers}
        />
        <InBackground open={null} isAlways={false} />
        {runs.length > 0 && (
          <DoorCard
            title={t('accounts.card')}
            more={t('accounts.card-more')}
            open={t('accounts.open')}
            onOpen={props.onAccounts}
          />
        )}
      </Box>
      <MayWeLook onYes={updates.askNow} />
      {isPrinted && <PrintedList sites={sites} onPrinted={() => setPrinted(false)} />}
    </Screen>
  );
}

/** Another page of the app, and what it is for. */
function DoorCard(props: {
  readonly title: string;
  readonly more: string;
  readonly open: string;
  onOpen(): void;
}) {
  return (
    <Card>
      <Typography variant="h2">{props.title}</Typography>
      <Typography color="textSecondary" sx={{ mt: 0.5, mb: 1.5 }}>
        {props.more}
      </Typography>
      <Button variant="outlined" onClick={props.onOpen}>
        {props.open}
      </Button>
    </Card>
  );
}
