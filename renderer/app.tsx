import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider, useColorScheme } from '@mui/material/styles';
import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { LearnId } from '../shared/content/en/learn.ts';
import type { Settings } from '../shared/settings.ts';
import { AppContext, type AppState } from './app-context.ts';
import { call } from './bridge.ts';
import { HelpContext } from './help-context.ts';
import { HelpDialog } from './screens/later.ts';
import { TextsProvider } from './texts.tsx';
import { theme } from './theme.ts';
import { Window } from './window.tsx';

export function App() {
  return (
    <ThemeProvider theme={theme} defaultMode="system">
      <CssBaseline />
      <Remembered />
    </ThemeProvider>
  );
}

type Start = Pick<AppState, 'about' | 'settings'>;

/** Fetches what the app remembers, then shows the window. */
function Remembered() {
  const [start, setStart] = useState<Start | null>(null);
  const { setMode } = useColorScheme();
  useEffect(() => {
    void (async () => {
      const [about, settings] = await Promise.all([call('app.about', {}), call('settings.read', {})]);
      // Without these two the main process is broken; an empty window would say so less well than an exception.
      if (!about.ok || !settings.ok) throw new Error('The main process does not answer.');
      setMode(settings.value.theme);
      setStart({ about: about.value, settings: settings.value });
    })();
  }, [setMode]);
  return start === null ? null : <Ready start={start} />;
}

function Ready({ start }: { readonly start: Start }) {
  const [settings, setSettings] = useState(start.settings);
  const [help, setHelp] = useState<{ readonly topic: LearnId | null } | null>(null);

  const change = useCallback((patch: Partial<Settings>) => {
    setSettings((now) => ({ ...now, ...patch }));
    void call('settings.write', patch);
  }, []);
  const app = useMemo(() => ({ about: start.about, settings, change }), [start.about, settings, change]);
  const helpState = useMemo(() => ({ open: (topic?: LearnId) => setHelp({ topic: topic ?? null }) }), []);

  return (
    <AppContext value={app}>
      <HelpContext value={helpState}>
        <TextsProvider language={settings.language}>
          <Window />
          {help !== null && (
            <Suspense>
              <HelpDialog topic={help.topic} onClose={() => setHelp(null)} />
            </Suspense>
          )}
        </TextsProvider>
      </HelpContext>
    </AppContext>
  );
}
