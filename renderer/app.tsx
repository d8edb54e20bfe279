import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider, useColorScheme } from '@mui/material/styles';
import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { FirstTranslator } from '../shared/content/first-words.ts';
import { languageFor } from '../shared/content/languages.ts';
import { loadFirstTranslator, loadTranslator } from '../shared/content/load.ts';
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

type Start = Pick<AppState, 'about' | 'settings'> & { readonly first: FirstTranslator };

/** Fetches what the app remembers and the first words of its language, then shows the window. */
function Remembered() {
  const [start, setStart] = useState<Start | null>(null);
  const { setMode } = useColorScheme();
  useEffect(() => {
    void (async () => {
      const [about, settings] = await Promise.all([call('app.about', {}), call('settings.read', {})]);
      // Without these two the main process is broken; an empty window would say so less well than an exception.
      if (!about.ok || !settings.ok) throw new Error('The main process does not answer.');
      setMode(settings.value.theme);
      const first = await loadFirstTranslator(languageOf(settings.value));
      setStart({ about: about.value, settings: settings.value, first });
    })();
  }, [setMode]);
  return start === null ? null : <Ready start={start} />;
}

function Ready({ start }: { readonly start: Start }) {
  const [settings, setSettings] = useState(start.settings);
  const spoken = useSpoken(start.first, settings);
  const { help, place, hasBack, go, back, close } = useHelpState();

  const change = useCallback((patch: Partial<Settings>) => {
    setSettings((now) => ({ ...now, ...patch }));
    void call('settings.write', patch);
  }, []);
  const app = useMemo(() => ({ about: start.about, settings, change }), [start.about, settings, change]);

  return (
    <AppContext value={app}>
      <HelpContext value={help}>
        <TextsProvider {...spoken}>
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

interface Spoken {
  readonly first: FirstTranslator;
  readonly whole: Translator | Promise<Translator>;
}

/**
 * The words of the chosen language. Of the first one all but the first words are fetched now; of another all at once, and the
 * former ones stay until then.
 */
function useSpoken(first: FirstTranslator, settings: Settings): Spoken {
  const [spoken, setSpoken] = useState<Spoken>(() => ({ first, whole: loadTranslator(first.language) }));
  const language = languageOf(settings);
  useEffect(() => {
    document.documentElement.lang = language;
    let isWanted = true;
    void loadTranslator(language).then((whole) => {
      if (isWanted)
        setSpoken((now) =>
          now.whole instanceof Promise || now.first.language !== language ? { first: whole, whole } : now,
        );
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return spoken;
}
