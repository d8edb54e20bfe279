import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { SignKind } from '../components/sign.tsx';
import { useHelpHere } from '../help-context.ts';
import { useFirstTexts } from '../texts.tsx';
import { ink } from '../tokens.ts';
import { Heading } from './heading.tsx';
import { useHasRoomForWhy, Why, type WhyProps } from './why.tsx';

export interface ScreenProps {
  /** Where the title changes while the screen stands: what stays of it. Else another title is another screen. */
  readonly id?: string;
  readonly title: string;
  readonly lead?: ReactNode;
  /** How what it is about stands. */
  readonly sign?: SignKind;
  /** Null: nothing needs a reason, and the middle gets its room. */
  readonly why: WhyProps | null;
  /** The page that F1 opens where nothing needs a reason. */
  readonly learn?: WhyProps['learn'];
  readonly children?: ReactNode;
  /** Beside the main button: it sends the form. Absent where there is nothing to go on to. */
  readonly next?: { readonly label: string; readonly isDisabled?: boolean } | undefined;
  onNext?(): void;
  onBack?: (() => void) | undefined;
  /** Above the buttons, where going on needs a word from the person. */
  readonly consent?: ReactNode;
  /** Further buttons after the main one. */
  readonly actions?: ReactNode;
  /** Enter on the heading goes on too; off where going on changes something. */
  readonly isNextByEnter?: boolean;
}

/** Wider than the column, since the sheets in it cast shadows to its sides. */
const fade = {
  boxShadow: `-20px 0 0 ${ink('ground')}, 20px 0 0 ${ink('ground')}`,
  '&::before': {
    content: '""',
    position: 'absolute',
    insetInline: -20,
    bottom: '100%',
    height: 28,
    pointerEvents: 'none',
    background: `linear-gradient(to top, ${ink('ground')}, transparent)`,
  },
};

/** One decision: what it is about, the choices, and the way on. Takes the focus to its heading when it appears. */
export function Screen(props: ScreenProps) {
  const { t } = useFirstTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const { title, why, onBack, isNextByEnter = true } = props;
  const hasRoom = useHasRoomForWhy();
  const maxWidth = why === null ? 1120 : { xs: 720, xl: 860 };
  useHelpHere(why?.learn ?? props.learn ?? null);

  const screen = props.id ?? title;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new title is a new screen to a listener
  useEffect(() => {
    // In a narrow window the whole page scrolls and the focus brings the heading into sight; else the form does.
    heading.current?.focus();
    form.current?.scrollTo({ top: 0 });
  }, [screen]);

  useEffect(() => {
    if (onBack === undefined) return;
    const goBack = (event: globalThis.KeyboardEvent): void => {
      if (!event.altKey || event.key !== 'ArrowLeft') return;
      event.preventDefault();
      onBack();
    };
    window.addEventListener('keydown', goBack);
    return () => window.removeEventListener('keydown', goBack);
  }, [onBack]);

  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (props.next !== undefined && props.next.isDisabled !== true) props.onNext?.();
  };
  const enter = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && isNextByEnter) form.current?.requestSubmit();
  };
  const hasActions = props.next !== undefined || props.actions !== undefined || onBack !== undefined;

  return (
    <>
      <Box
        component="main"
        id="main"
        sx={{
          gridArea: 'main',
          ...(why === null ? { gridColumnEnd: '-1' } : {}),
          minWidth: 0,
          minHeight: { md: 0 },
          display: 'flex',
        }}
      >
        <Box
          component="form"
          ref={form}
          onSubmit={send}
          noValidate
          sx={{
            flex: 1,
            minWidth: 0,
            overflowY: { xs: 'visible', md: 'auto' },
            scrollbarGutter: 'stable',
            display: 'flex',
            flexDirection: 'column',
            px: { xs: 3, md: 4, lg: 6.5 },
          }}
        >
          <Box
            sx={{
              pt: { xs: 3, md: 4, lg: 4.75 },
              maxWidth,
              // A wide window keeps the column in its middle.
              mx: 'auto',
              width: '100%',
              flex: 1,
              '@media (max-height: 760px)': { pt: 2.75 },
            }}
          >
            <Heading
              title={title}
              sign={props.sign}
              lead={props.lead}
              foldedWhy={why !== null && !hasRoom ? why : null}
              headingRef={heading}
              onKeyDown={enter}
            />
            <Box sx={{ mt: 2.5, pb: 2.5, display: 'flex', flexDirection: 'column', gap: 2 }}>
              {props.children}
            </Box>
          </Box>
          {hasActions && (
            <Box
              sx={{
                // Also in a window that is narrow or zoomed: the way on is always in sight.
                position: 'sticky',
                bottom: 0,
                zIndex: 2,
                backgroundColor: 'background.default',
                maxWidth,
                mx: 'auto',
                width: '100%',
                py: { xs: 1, md: 1.5 },
                // What scrolls beneath fades out, instead of being cut.
                ...fade,
                display: 'flex',
                flexWrap: 'wrap',
                alignItems: 'center',
                gap: 1.25,
              }}
            >
              {props.consent !== undefined && <Box sx={{ flex: '1 0 100%' }}>{props.consent}</Box>}
              {props.next !== undefined && (
                <Button type="submit" variant="contained" disabled={props.next.isDisabled ?? false}>
                  {props.next.label}
                </Button>
              )}
              {props.actions}
              {onBack !== undefined && (
                <Button
                  variant="text"
                  color="inherit"
                  onClick={onBack}
                  sx={{ ml: 'auto', color: 'text.secondary', fontWeight: 500 }}
                >
                  <span aria-hidden="true">←&nbsp;</span>
                  {t('frame.back')}
                </Button>
              )}
            </Box>
          )}
        </Box>
      </Box>
      {why !== null && hasRoom && <Why {...why} />}
    </>
  );
}
