import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react';
import { Sign, type SignKind } from '../components/sign.tsx';
import { useFirstTexts } from '../texts.tsx';
import { FoldedWhy, type WhyProps } from './why.tsx';

/** What a screen is about: its headline, its sign, a sentence; and the reason behind a button where it has no column. */
export function Heading(props: {
  readonly title: string;
  readonly sign?: SignKind | undefined;
  readonly lead?: ReactNode;
  /** Null: it stands elsewhere, or there is none. */
  readonly foldedWhy: WhyProps | null;
  readonly headingRef: Ref<HTMLHeadingElement>;
  onKeyDown(event: KeyboardEvent): void;
}) {
  const { t } = useFirstTexts();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { foldedWhy, sign } = props;
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1.5 }}>
        {sign !== undefined && (
          <Box sx={{ flex: 'none', display: 'flex' }}>
            <Sign kind={sign} size={40} />
          </Box>
        )}
        <Typography
          variant="h1"
          ref={props.headingRef}
          tabIndex={-1}
          onKeyDown={props.onKeyDown}
          sx={{ flex: 1, minWidth: 0 }}
        >
          {props.title}
        </Typography>
        {foldedWhy !== null && (
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
            sx={{ flex: 'none' }}
          >
            {t('frame.why-ask')}&nbsp;<span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
          </Button>
        )}
      </Box>
      {props.lead !== undefined && (
        <Typography
          component="div"
          color="textSecondary"
          sx={{
            mt: 1.25,
            fontSize: '1.125rem',
            overflowWrap: 'anywhere',
            '& b': { color: 'text.primary' },
          }}
        >
          {props.lead}
        </Typography>
      )}
      {foldedWhy !== null && isOpen && <FoldedWhy id={id} {...foldedWhy} />}
    </>
  );
}
