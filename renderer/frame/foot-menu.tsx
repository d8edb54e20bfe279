import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useColorScheme } from '@mui/material/styles';
import { type ReactNode, Suspense, useState } from 'react';
import type { FirstKey } from '../../shared/content/first-words.ts';
import { languageNames, languages } from '../../shared/content/languages.ts';
import type { PlainKey } from '../../shared/content/texts.ts';
import type { Settings } from '../../shared/settings.ts';
import { useApp } from '../app-context.ts';
import { AboutMark, BookMark, LanguageMark, LogMark, LookMark } from '../art/menu-marks.tsx';
import { useHelp } from '../help-context.ts';
import { About } from '../screens/later-about.ts';
import { useFirstTexts } from '../texts.tsx';

const looks: Readonly<Record<Settings['theme'], FirstKey & PlainKey>> = {
  system: 'frame.look-system',
  light: 'frame.look-light',
  dark: 'frame.look-dark',
};

/** Colours, language and help, at the foot of the flow. */
export function FootMenu({ onEverything }: { readonly onEverything: (() => void) | null }) {
  const { t, language } = useFirstTexts();
  const help = useHelp();
  const { settings, change } = useApp();
  const { setMode } = useColorScheme();
  const [isAbout, setAbout] = useState(false);
  const choose = (look: Settings['theme']): void => {
    setMode(look);
    change({ theme: look });
  };
  return (
    <Box
      component="nav"
      aria-label={t('frame.menu')}
      sx={{ mx: -1, display: { xs: 'flex', md: 'block' }, alignItems: 'center' }}
    >
      {onEverything !== null && (
        <SmallButton mark={<LogMark />} onClick={onEverything}>
          {t('frame.everything')}
        </SmallButton>
      )}
      <SmallButton mark={<BookMark />} onClick={() => help.open()}>
        {t('frame.help')}
      </SmallButton>
      <SmallButton mark={<AboutMark />} onClick={() => setAbout(true)}>
        {t('frame.about')}
      </SmallButton>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center' }}>
        <Pick
          label={t('frame.look', { now: t(looks[settings.theme]) })}
          shown={<LookMark />}
          items={(Object.keys(looks) as Settings['theme'][]).map((look) => ({
            id: look,
            text: t(looks[look]),
            isChosen: settings.theme === look,
            choose: () => choose(look),
          }))}
        />
        <Pick
          label={t('frame.language', { now: languageNames[language] })}
          shown={
            <>
              <LanguageMark />
              {languageNames[language]}
            </>
          }
          items={(['system', ...languages] as const).map((id) => ({
            id,
            // A language is written in itself, whatever is spoken around it.
            ...(id === 'system'
              ? { text: t('frame.language-system') }
              : { text: languageNames[id], lang: id }),
            isChosen: settings.language === id,
            choose: () => change({ language: id }),
          }))}
        />
      </Box>
      {isAbout && (
        <Suspense>
          <About onClose={() => setAbout(false)} />
        </Suspense>
      )}
    </Box>
  );
}

const quiet = { color: 'text.secondary', minWidth: 0, px: 1, gap: 1, justifyContent: 'flex-start' } as const;

function SmallButton(props: { readonly mark: ReactNode; readonly children: ReactNode; onClick(): void }) {
  return (
    <Button size="small" color="inherit" onClick={props.onClick} sx={{ ...quiet, width: { md: '100%' } }}>
      {props.mark}
      {props.children}
    </Button>
  );
}

interface PickItem {
  readonly id: string;
  readonly text: string;
  /** Where the text is of another language than the window's. */
  readonly lang?: string;
  readonly isChosen: boolean;
  choose(): void;
}

function Pick(props: {
  readonly label: string;
  readonly shown: ReactNode;
  readonly items: readonly PickItem[];
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = (): void => setAnchor(null);
  return (
    <>
      <Button
        size="small"
        color="inherit"
        aria-label={props.label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={quiet}
      >
        {props.shown}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        anchorOrigin={{ vertical: 'top', horizontal: 'left' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ list: { 'aria-label': props.label } }}
      >
        {props.items.map((item) => (
          <MenuItem
            key={item.id}
            role="menuitemradio"
            aria-checked={item.isChosen}
            selected={item.isChosen}
            onClick={() => {
              item.choose();
              close();
            }}
          >
            <Box component="span" aria-hidden="true" sx={{ width: 24 }}>
              {item.isChosen ? '✓' : ''}
            </Box>
            <span lang={item.lang}>{item.text}</span>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
