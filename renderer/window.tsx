import { Suspense, useEffect, useMemo, useReducer, useState } from 'react';
import type { RunSummary } from '../shared/ipc/contract.ts';
import type { MySite } from '../shared/my-sites.ts';
import { isUnsettled } from '../shared/unsettled.ts';
import type { Patch } from '../shared/wizard/answer.ts';
import { type EditingId, isBegun, path } from '../shared/wizard/path.ts';
import { newWizard, transition } from '../shared/wizard/wizard.ts';
import { call } from './bridge.ts';
import { flowAhead, flowStepsOf, soFarOf } from './flow-steps.ts';
import { Blank } from './frame/blank.tsx';
import { Frame } from './frame/frame.tsx';
import { SoFarContext } from './frame/so-far.tsx';
import { useHelp } from './help-context.ts';
import type { Page } from './page.ts';
import { type Earlier, RanContent } from './ran-content.tsx';
import { decide } from './screen-props.ts';
import { Beside } from './screens/beside.tsx';
import { type Brought, Deciding } from './screens/deciding.tsx';
import { loadLaterScreens } from './screens/fetch-later.ts';
import { Home, Order, Several, UndoConnect } from './screens/later.ts';
import { AnyComparison } from './screens/provider/any-comparison.tsx';
import { Welcome } from './screens/welcome.tsx';
import { useFirstTexts, useWholeWords } from './texts.tsx';
import { useFirstPage } from './use-first-page.ts';
import { useRun } from './use-run.ts';
import { isWalkHere } from './walk/here.ts';

/** The one window: the wizard, and the few pages beside it. */
export function Window() {
  const texts = useFirstTexts();
  const words = useWholeWords();
  const [wizard, dispatch] = useReducer(transition, newWizard);
  const [page, setPage] = useState<Page>({ at: 'start' });
  /** Whether the first page is the list of sites. */
  const [hasSites, setHasSites] = useState(false);
  const [brought, setBrought] = useState<Brought | null>(null);
  const [isComparing, setComparing] = useState(false);
  const [hmacKey, setHmacKey] = useState('');
  const [earlier, setEarlier] = useState<Earlier | null>(null);
  const run = useRun(dispatch);
  const deciding = useMemo(() => decide(dispatch), []);
  const isRunning = wizard.phase === 'running';
  const isInWizard = page.at === 'wizard';
  const soFar = useMemo(() => (isInWizard ? soFarOf(wizard, texts) : []), [isInWizard, wizard, texts]);

  useEffect(loadLaterScreens, []);
  // Prices may have been taken in that are newer than those of the program; the first picture needs none.
  useEffect(() => void import('./known-data.ts').then(({ readKnownData }) => readKnownData()), []);

  const isStart = page.at === 'start';
  useFirstPage(isStart, words, (first, isList) => {
    setHasSites(isList);
    setPage(first);
  });

  // Explanations are shown on the owner's own site.
  const { setLook } = useHelp();
  const look = wizard.draft.site?.look ?? null;
  useEffect(() => setLook(look), [setLook, look]);

  // A run shows itself, wherever the person is; also one that an earlier page began.
  useEffect(() => {
    if (isRunning) setPage({ at: 'wizard' });
  }, [isRunning]);

  const home = (): void => {
    dispatch({ type: 'started-over' });
    void call('files.forget', {});
    setBrought(null);
    setPage({ at: 'start' });
  };
  const toSites = (): void => {
    // What was brought for an order is gone on with, or forgotten.
    if (page.at === 'order') void call('files.forget', {});
    setPage({ at: 'home', first: null });
  };
  /** Another site, not the end of the former one; answers that are half given are gone on with. */
  function begin(site: MySite | null, what: 'again' | 'here'): void {
    if (site !== null || wizard.phase === 'ended') dispatch({ type: 'started-over' });
    const [name = ''] = site?.run.names ?? [];
    if (site !== null) {
      setBrought({ domain: what === 'again' ? name.replace(/^\*\./, '') : null, server: site.run.server });
    } else if (wizard.phase === 'ended') setBrought(null);
    setPage({ at: 'wizard' });
  }
  /** A certificate that is there already begins with its files. */
  function beginWithFiles(): void {
    dispatch({ type: 'started-over' });
    dispatch({ type: 'went-on', patch: { flow: { kind: 'files' } }, skipDecided: true });
    setBrought(null);
    setPage({ at: 'wizard' });
  }
  /** What a seller has sent goes the way of files, on the server where its key lies. */
  function deliver(patch: Patch): void {
    dispatch({ type: 'started-over' });
    dispatch({ type: 'went-on', patch: { ...patch, flow: { kind: 'files' } }, skipDecided: true });
    setBrought(null);
    setPage({ at: 'wizard' });
  }
  const toSeveral = (): void => setPage({ at: 'several', followed: null });
  const undo = (summary: RunSummary): void => setPage({ at: 'undo', run: summary });

  return (
    <Frame
      steps={steps()}
      onGo={(step) => dispatch({ type: 'went-to', step })}
      onEverything={
        isWalkHere || isRunning || isStart || page.at === 'home' || page.at === 'several' ? null : toSites
      }
    >
      <SoFarContext value={soFar}>
        <Suspense fallback={<Blank />}>{content()}</Suspense>
      </SoFarContext>
      {isComparing && <AnyComparison onClose={() => setComparing(false)} />}
    </Frame>
  );

  function steps() {
    if (page.at === 'welcome') return flowAhead;
    // An earlier run has no steps to go back to.
    const isEarlier = wizard.phase !== 'editing' && !isBegun(wizard.draft);
    return page.at === 'wizard' && !isEarlier ? flowStepsOf(wizard, texts) : [];
  }

  function content() {
    switch (page.at) {
      case 'start':
        return <Blank />;
      case 'welcome':
        return (
          <Welcome
            isUnderWay={isBegun(wizard.draft)}
            open={page.open}
            onStart={() => setPage({ at: 'wizard' })}
            onFiles={beginWithFiles}
            onCompare={() => setComparing(true)}
            onSeveral={toSeveral}
            onUndo={undo}
          />
        );
      case 'home':
        return (
          <Home
            first={page.first}
            onUndo={undo}
            onResume={(summary) => setPage({ at: 'resume', run: summary })}
            onOrder={(orderId) => setPage({ at: 'order', orderId, connection: null })}
            onSpace={(id, names) => setPage({ at: 'webspace', id, names })}
            onRenewers={() => setPage({ at: 'renewers' })}
            onAccounts={() => setPage({ at: 'accounts' })}
            onSeveral={toSeveral}
            onForce={(site) => setPage({ at: 'force', site })}
            onRevoke={(site) => setPage({ at: 'revoke', site })}
            onClearZones={(runId, kind) => setPage({ at: 'zones', runId, kind })}
            onStart={begin}
            onFiles={beginWithFiles}
            onCompare={() => setComparing(true)}
            onBack={backFromHome()}
          />
        );
      case 'several':
        return <Several followed={page.followed} onHome={toSites} onBack={() => setPage({ at: 'start' })} />;
      case 'order':
        return (
          <Order
            key={page.orderId}
            orderId={page.orderId}
            connection={page.connection}
            onDeliver={deliver}
            onGone={toSites}
            onBack={toSites}
          />
        );
      case 'undo':
      case 'resume':
        return (
          <UndoConnect
            run={page.run}
            isResumed={page.at === 'resume'}
            onBack={toSites}
            onConnected={(connectionId) => {
              setEarlier({ run: page.run, connectionId, isResumed: page.at === 'resume' });
              const request = { runId: page.run.runId, connectionId };
              if (page.at === 'resume') run.resume(request);
              else run.undo(request, isUnsettled(page.run) ? 'recover' : 'undo');
            }}
          />
        );
      case 'wizard':
        return wizardContent();
      default:
        return (
          <Beside
            page={page}
            onAnew={(site) => begin(site, 'again')}
            onPage={setPage}
            onHost={() => setPage({ at: isBegun(wizard.draft) ? 'wizard' : 'start' })}
            onBack={
              isBegun(wizard.draft) && page.at === 'webspace' ? () => setPage({ at: 'wizard' }) : toSites
            }
          />
        );
    }
  }

  function backFromHome(): (() => void) | undefined {
    if (isBegun(wizard.draft)) return () => setPage({ at: 'wizard' });
    return hasSites ? undefined : () => setPage({ at: 'start' });
  }

  /** The answers are kept; files are forgotten where they are all that there is. */
  function backFrom(step: EditingId): () => void {
    if (step !== path(wizard.draft)[0]) return deciding.onBack;
    return step === 'files' ? home : () => setPage({ at: 'start' });
  }

  function wizardContent() {
    if (wizard.phase !== 'editing')
      return (
        <RanContent
          ran={wizard}
          run={run}
          earlier={earlier}
          onLogIn={(at, summary) => setPage({ at, run: summary })}
          onReopen={(step, patch) => dispatch({ type: 'reopened', step, patch })}
          onClearZones={(runId, kind) => setPage({ at: 'zones', runId, kind })}
          onHome={home}
        />
      );
    return (
      <Deciding
        at={wizard.at}
        draft={wizard.draft}
        {...deciding}
        brought={brought}
        onBack={backFrom(wizard.at)}
        hmacKey={hmacKey}
        onHmacKey={setHmacKey}
        onStart={(request) => {
          setEarlier(null);
          run.secure(request);
        }}
        onWebSpace={(names) => setPage({ at: 'webspace', id: null, names })}
        onOrdered={(orderId, connection) => {
          dispatch({ type: 'started-over' });
          setPage({ at: 'order', orderId, connection });
        }}
      />
    );
  }
}
