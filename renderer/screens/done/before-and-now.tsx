import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import type { OutsideView } from '../../../shared/events.ts';
import type { RunView } from '../../../shared/wizard/run-view.ts';
import { NameText } from '../../components/name-text.tsx';
import { Sign } from '../../components/sign.tsx';
import { useTexts } from '../../texts.tsx';
import { ink } from '../../tokens.ts';
import { type Seen, worstOf, worstPortOf } from './seen-as.ts';

const Sheet = styled('table')({
  width: '100%',
  borderCollapse: 'separate',
  borderSpacing: 0,
  backgroundColor: ink('paper'),
  border: `1px solid ${ink('line')}`,
  borderRadius: 16,
  overflow: 'hidden',
  boxShadow: `0 4px 14px ${ink('shade')}`,
  '& th, & td': {
    textAlign: 'left',
    padding: '11px 18px',
    verticalAlign: 'middle',
    overflowWrap: 'anywhere',
  },
  '& thead th': { color: ink('muted'), fontWeight: 500, fontSize: '0.9375rem', paddingBlock: 8 },
  '& tbody th, & tbody td': { borderTop: `1px solid ${ink('line')}` },
  '& tbody th': { fontWeight: 700, width: '44%' },
  '& tbody td': { width: '28%', whiteSpace: 'nowrap', overflowWrap: 'normal' },
  '@media (max-width: 1160px)': {
    '& th, & td': { paddingInline: 12 },
    // A name that is broken in the middle reads worse than an answer on two lines.
    '& tbody td': { whiteSpace: 'normal' },
  },
});

/** Each name as visitors and mail programs met it before, and as they meet it now. */
export function BeforeAndNow(props: {
  readonly before: readonly OutsideView[];
  readonly after: readonly OutsideView[];
  readonly ports: RunView['ports'];
}) {
  const { t, list } = useTexts();
  const { before, after, ports } = props;
  const seenPorts = [...ports.after, ...ports.before];
  const mailNames = [...new Set(seenPorts.map(({ name }) => name))];
  const portsOf = (name: string): readonly string[] =>
    [...new Set(seenPorts.flatMap((seen) => (seen.name === name ? seen.port : [])))]
      .toSorted((one, other) => one - other)
      .map(String);
  const names = [...new Set([...after, ...before].map(({ name }) => name))];
  if (names.length + mailNames.length === 0) return null;
  return (
    <Sheet>
      <thead>
        <tr>
          <th scope="col">{t('done.name')}</th>
          <th scope="col">{t('done.before')}</th>
          <th scope="col">{t('done.now')}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">
              <NameText name={name} />
            </th>
            <td>
              <SeenCell seen={worstOf(before, name)} hasUntil />
            </td>
            <td>
              <SeenCell seen={worstOf(after, name)} />
            </td>
          </tr>
        ))}
        {mailNames.map((name) => (
          <tr key={`mail ${name}`}>
            <th scope="row">
              <NameText name={name} />
              <Box
                component="span"
                sx={{ color: 'text.secondary', display: 'block', fontWeight: 400, fontSize: '0.9375rem' }}
              >
                {t('done.mail-ports', { ports: list(portsOf(name)), count: portsOf(name).length })}
              </Box>
            </th>
            <td>
              <SeenCell seen={worstPortOf(ports.before, name)} />
            </td>
            <td>
              <SeenCell seen={worstPortOf(ports.after, name)} />
            </td>
          </tr>
        ))}
      </tbody>
    </Sheet>
  );
}

/** The end of the new certificate stands once below; that of the former one only here. */
function SeenCell({ seen, hasUntil = false }: { readonly seen: Seen; readonly hasUntil?: boolean }) {
  const { t, date } = useTexts();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, fontSize: '0.9375rem', lineHeight: 1.35 }}>
      <Box sx={{ display: 'flex', flex: 'none' }}>
        <Sign kind={seen.sign} size={24} />
      </Box>
      <Box component="span" sx={seen.key === 'done.warned' ? { whiteSpace: 'normal' } : {}}>
        {t(seen.key)}
        {hasUntil && seen.until !== null && (
          <Box component="span" sx={{ color: 'text.secondary', display: 'block' }}>
            {t('done.until', { date: date(seen.until) })}
          </Box>
        )}
      </Box>
    </Box>
  );
}
