import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import { type MySite, type SiteOrder, sitesWith } from '../../../shared/my-sites.ts';
import { Field } from '../../components/field.tsx';
import { Pick } from '../../components/pick.tsx';
import { Rows } from '../../components/rows.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import type { SiteActions } from './site-details.tsx';
import { SiteRow } from './site-row.tsx';

/** Few sites are found without looking for them. */
const searchedFrom = 6;
/** As many as most windows show: what is out of sight would only keep it waiting, and follows at once. */
const drawnFirst = 12;
/** As many as fill a tall window twice; the next ones are drawn when their end comes into sight. */
const drawnAtOnce = 40;

const orders: readonly SiteOrder[] = ['need', 'days', 'name'];

/** The sites, to be searched and put in order. */
export function SiteList(props: {
  readonly sites: readonly MySite[];
  readonly order: SiteOrder;
  onOrder(order: SiteOrder): void;
  readonly actions: SiteActions;
}) {
  const { t } = useTexts();
  const spelt = useSpelt();
  const [typed, setTyped] = useState('');
  const [drawn, setDrawn] = useState(drawnFirst);
  const { sites, actions } = props;
  const found = sitesWith(sites, typed, spelt);
  const rest = found.length - drawn;
  const more = (): void => setDrawn((now) => now + drawnAtOnce);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search begins with few again
  useEffect(() => {
    const soon = requestIdleCallback(() => setDrawn((now) => Math.max(now, drawnAtOnce)));
    return () => cancelIdleCallback(soon);
  }, [typed]);
  return (
    <Box component="section" aria-labelledby="sites" sx={{ display: 'grid', gap: 1.5 }}>
      <Typography id="sites" variant="h2" sx={{ position: 'absolute', clipPath: 'inset(50%)' }}>
        {t('sites.title')}
      </Typography>
      {sites.length >= searchedFrom && (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 1fr) 220px' } }}>
          <Field
            label={t('home.search')}
            value={typed}
            onChange={(text) => {
              setTyped(text);
              setDrawn(drawnFirst);
            }}
          />
          <Pick
            label={t('home.order')}
            value={props.order}
            options={orders.map((value) => ({ value, label: t(`home.order-${value}`) }))}
            onPick={props.onOrder}
          />
        </Box>
      )}
      <Rows aria-label={t('sites.title')}>
        {found.slice(0, drawn).map((site) => (
          <SiteRow key={site.run.runId} site={site} actions={actions} />
        ))}
      </Rows>
      {found.length === 0 && <Typography role="status">{t('home.none-found')}</Typography>}
      {rest > 0 && <More count={rest} onMore={more} />}
    </Box>
  );
}

/** Draws the next ones when it comes into sight, or is pressed. */
function More({ count, onMore }: { readonly count: number; onMore(): void }) {
  const { t } = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  const go = useRef(onMore);
  go.current = onMore;
  useEffect(() => {
    const watcher = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) go.current();
    });
    if (button.current !== null) watcher.observe(button.current);
    return () => watcher.disconnect();
  }, []);
  return (
    <Button ref={button} variant="text" onClick={onMore} sx={{ justifySelf: 'start' }}>
      {t('home.more', { count })}
    </Button>
  );
}
