import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider, useColorScheme } from '@mui/material/styles';
import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { languageFor } from '../shared/content/languages.ts';
import { loadTranslator } from '../shared/content/load.ts';
import type { Translator } from '../shared/content/translator.ts';
import type { Settings } from '../shared/settings.ts';
import { AppContext, type AppState } from './app-context.ts';
import { call } from './bridge.ts';
import { HelpContext } from './help-context.ts';
import { Learn } from './screens/later.ts';
import { TextsProvider } from './texts-provider.tsx';
import { theme } from './theme.ts';
import { useHelpState } from './use-help-state.ts';
import { Window } from './window.tsx';

export function App() {
  return (
    <ThemeProvider theme={theme} defaultMode="system">
      <CssBaseline />
      <Remembered />
    </ThemeProvider>
  );
}

const languageOf = ({ language }: Settings) => languageFor(language, navigator.languages);

type Start = Pick<AppState, 'about' | 'settings'> & { readonly translator: Translator };

/** Fetches what the app remembers and the words of its language, then shows the window. */
function Remembered() {
  const [start, setStart] = useState<Start | null>(null);
  const { setMode } = useColorScheme();
  useEffect(() => {
    void (async () => {
      const [about, settings] = await Promise.all([call('app.about', {}), call('settings.read', {})]);
      // Without these two the main process is broken; an empty window would say so less well than an exception.
      if (!about.ok || !settings.ok) throw new Error('The main process does not answer.');
      setMode(settings.value.theme);
      const translator = await loadTranslator(languageOf(settings.value));
      setStart({ about: about.value, settings: settings.value, translator });
    })();
  }, [setMode]);
  return start === null ? null : <Ready start={start} />;
}

function Ready({ start }: { readonly start: Start }) {
  const [settings, setSettings] = useState(start.settings);
  const translator = useTranslator(start.translator, settings);
  const { help, place, hasBack, go, back, close } = useHelpState();

  const change = useCallback((patch: Partial<Settings>) => {
    setSettings((now) => ({ ...now, ...patch }));
    void call('settings.write', patch);
  }, []);
  const app = useMemo(() => ({ about: start.about, settings, change }), [start.about, settings, change]);

  return (
    <AppContext value={app}>
      <HelpContext value={help}>
        <TextsProvider translator={translator}>
          <Window />
          {place !== null && (
            <Suspense>
              <Learn place={place} hasBack={hasBack} onGo={go} onBack={back} onClose={close} />
            </Suspense>
          )}
        </TextsProvider>
      </HelpContext>
    </AppContext>
  );
}

/** The words of the chosen language; the former ones until they have been fetched. */
function useTranslator(first: Translator, settings: Settings): Translator {
  const [translator, setTranslator] = useState(first);
  const language = languageOf(settings);
  useEffect(() => {
    document.documentElement.lang = language;
    let isWanted = true;
    void loadTranslator(language).then((loaded) => {
      if (isWanted) setTranslator((now) => (now.language === language ? now : loaded));
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return translator;
}
