import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import { type MySite, mendOf } from '../../../shared/my-sites.ts';
import { Handle } from '../../components/disclosure.tsx';
import { NameText } from '../../components/name-text.tsx';
import { Sign } from '../../components/sign.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { ink } from '../../tokens.ts';
import { type SiteActions, SiteDetails } from './site-details.tsx';
import { headlineOf, placeOf, renewerOf, signOf, troubleOf } from './site-words.ts';

/** Plain elements, as there may be a thousand of them. */
const Item = styled('li')({
  padding: '12px 20px',
  '&[data-need="trouble"]': { backgroundColor: ink('coralSoft') },
  '& .sk-line': {
    display: 'grid',
    gridTemplateColumns: '40px minmax(0, 1.25fr) minmax(0, 1.2fr) minmax(0, 1fr) auto',
    columnGap: 18,
    rowGap: 8,
    alignItems: 'center',
  },
  '& p': { margin: 0, overflowWrap: 'anywhere' },
  '& .sk-name': { fontWeight: 700, fontSize: '1.0625rem', lineHeight: 1.35 },
  '& .sk-quiet': { color: ink('muted'), fontSize: '0.9375rem', lineHeight: 1.45 },
  '&[data-need="trouble"] .sk-quiet': { color: ink('ink') },
  '&[data-need="trouble"] .sk-days': { color: ink('coral') },
  '& .sk-act': { justifySelf: 'end', display: 'flex', flexDirection: 'column', gap: 4, alignItems: 'end' },
  // The sentence says who should have renewed it.
  '&[data-need="trouble"] .sk-when': { gridColumn: '3 / 5' },
  '&[data-need="trouble"] .sk-who': { display: 'none' },
  '@media (max-width: 820px)': {
    '& .sk-line': { gridTemplateColumns: '40px minmax(0, 1fr) auto' },
    '& .sk-act': { gridColumn: '3', gridRow: '1' },
    '& .sk-when, & .sk-who, &[data-need="trouble"] .sk-when': { gridColumn: '2 / -1' },
  },
});

const Bar = styled('div')({
  height: 6,
  marginTop: 6,
  borderRadius: 3,
  backgroundColor: ink('line'),
  overflow: 'hidden',
  '& > div': { height: '100%', borderRadius: 3, backgroundColor: ink('kelp') },
  '[data-need="due"] & > div': { backgroundColor: ink('sky') },
  '[data-need="trouble"] & > div': { backgroundColor: ink('coral') },
  '@media (forced-colors: active)': {
    border: '1px solid CanvasText',
    '& > div': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
});

/** One site: how it stands, how long still, who renews it, and the one button that mends it. */
export function SiteRow({ site, actions }: { readonly site: MySite; readonly actions: SiteActions }) {
  const texts = useTexts();
  const { t, list } = texts;
  const spelt = useSpelt();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { run, need } = site;
  const name = spelt(run.names[0] ?? '');
  const names = list(run.names.map(spelt));
  const mend = mendOf(site);
  const renewer = renewerOf(site, texts);
  const trouble = troubleOf(site, texts);
  const isDue = site.status?.watched?.state === 'due';
  return (
    <Item data-need={need}>
      <div className="sk-line">
        <Sign kind={site.status?.watched === null ? 'care' : signOf[need]} size={40} />
        <div>
          <p className="sk-name">
            <NameText name={name} />
          </p>
          <p className="sk-quiet">{placeOf(site, spelt, texts)}</p>
        </div>
        <div className="sk-when">
          <p className="sk-name sk-days">{headlineOf(site, texts)}</p>
          {trouble === null ? (
            <Bar aria-hidden="true">
              <div style={{ width: `${String(Math.round(site.partLeft * 100))}%` }} />
            </Bar>
          ) : (
            <p className="sk-quiet">{trouble}</p>
          )}
        </div>
        <div className="sk-who sk-quiet">
          <p>{renewer.who}</p>
          {renewer.when !== null && <p>{renewer.when}</p>}
        </div>
        <div className="sk-act">
          {mend !== null && (
            <Button
              variant="contained"
              size="medium"
              aria-label={t(isDue ? 'home.renew-of' : 'home.mend-of', { names })}
              onClick={() => (mend === 'renew-there' ? actions.onForce(site) : actions.onSeal(site, 'again'))}
            >
              {t(isDue ? 'home.renew' : 'home.mend')}
            </Button>
          )}
          <Handle
            type="button"
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={t('site.details-of', { what: names })}
            onClick={() => setOpen(!isOpen)}
          >
            {t('site.details')} <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
          </Handle>
        </div>
      </div>
      <Box id={id} hidden={!isOpen}>
        {isOpen && <SiteDetails site={site} actions={actions} names={names} />}
      </Box>
    </Item>
  );
}
