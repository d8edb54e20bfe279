import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { type SortKey, spans } from '../../../../shared/offers/compare.ts';
import { Handle } from '../../../components/disclosure.tsx';
import { useTexts } from '../../../texts.tsx';
import { ink } from '../../../tokens.ts';
import { OfferRow } from './offer-row.tsx';
import type { RowActions } from './row-actions.ts';
import type { Comparison } from './use-comparison.ts';

const Table = styled('table')({
  width: '100%',
  minWidth: 860,
  borderCollapse: 'separate',
  borderSpacing: 0,
  fontSize: '0.9375rem',
  lineHeight: 1.35,
  '& th, & td': {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '10px 8px',
    borderBottom: `1px solid ${ink('line')}`,
  },
  '& th:first-of-type, & td:first-of-type': { paddingLeft: 18 },
  '& th:last-of-type, & td:last-of-type': { paddingRight: 18 },
  '& .sk-number': { textAlign: 'right' },
  '& thead th': { verticalAlign: 'bottom', fontSize: '0.875rem', color: ink('muted'), fontWeight: 600 },
  '& tbody:last-of-type > tr:last-of-type > *': { borderBottom: 0 },
  '& tr[data-opened="true"] > *': { borderBottomColor: 'transparent' },
  '& tr[data-advice="true"] > *': { backgroundColor: ink('tideSoft') },
});

interface Column {
  readonly id: string;
  /** What it can be sorted by, each under its own words. */
  readonly sorts: readonly { readonly key: SortKey; readonly label: string }[];
  /** Where it cannot be sorted. */
  readonly label?: string;
  readonly isNumber?: boolean;
}

/** The text of the chart and of much more: one row an offer, its details beneath. */
export function OfferTable({
  comparison,
  actions,
}: {
  readonly comparison: Comparison;
  readonly actions: RowActions;
}) {
  const { t } = useTexts();
  const { view, look, rows } = comparison;
  const by = (key: SortKey, label: string) => ({ key, label });
  const columns: readonly Column[] = [
    { id: 'offer', sorts: [by('seller', t('offers.column-offer'))] },
    ...spans.map((years) => {
      const label = t('offers.column-total', { years });
      const sorts = years === view.span ? [by('total', label)] : [];
      return { id: `total-${String(years)}`, sorts, label, isNumber: true };
    }),
    {
      id: 'work',
      sorts: [by('times', t('offers.column-times')), by('minutes', t('offers.column-minutes'))],
    },
    { id: 'checks', sorts: [by('validation', t('offers.column-checks'))] },
    { id: 'renewal', sorts: [], label: t('offers.column-renewal') },
    { id: 'seen', sorts: [by('seen', t('offers.column-seen'))] },
    { id: 'choose', sorts: [], label: t('offers.column-choose') },
  ];
  const sort = (key: SortKey): void =>
    // A second press turns the order round, a third one brings ours back.
    look(
      view.sort !== key
        ? { sort: key, isDown: false }
        : view.isDown
          ? { sort: 'rank', isDown: false }
          : { isDown: true },
    );
  return (
    <Box
      // It may scroll sideways, so the keyboard has to get in.
      tabIndex={0}
      role="region"
      aria-label={t('offers.table')}
      sx={{
        overflowX: 'auto',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: '16px',
        position: 'relative',
      }}
    >
      <Table>
        <thead>
          <tr>
            {columns.map(({ id, sorts, label, isNumber = false }) => (
              <th
                key={id}
                scope="col"
                className={isNumber ? 'sk-number' : undefined}
                {...(sorts.some(({ key }) => key === view.sort)
                  ? { 'aria-sort': view.isDown ? 'descending' : 'ascending' }
                  : {})}
              >
                {sorts.length === 0 && label}
                {sorts.map((each) => (
                  <div key={each.key}>
                    <Handle
                      type="button"
                      aria-label={t('offers.sort', { column: each.label })}
                      onClick={() => sort(each.key)}
                      style={{ fontSize: 'inherit', whiteSpace: 'nowrap' }}
                    >
                      {each.label}
                      <span aria-hidden="true">{arrow(each.key === view.sort, view.isDown)}</span>
                    </Handle>
                  </div>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <OfferRow
            key={row.offer.id}
            row={row}
            comparison={comparison}
            actions={actions}
            columns={columns.length}
          />
        ))}
      </Table>
    </Box>
  );
}

function arrow(isSorted: boolean, isDown: boolean): string {
  if (!isSorted) return ' ↕';
  return isDown ? ' ↓' : ' ↑';
}
