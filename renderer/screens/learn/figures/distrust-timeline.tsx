import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import record from '../../../../shared/content/trust-record.json' with { type: 'json' };
import { Card } from '../../../components/card.tsx';
import { useTexts } from '../../../texts.tsx';
import { ink } from '../../../tokens.ts';
import { useLearn, useRoomText } from '../room-context.ts';
import { OutsideLink } from '../sources.tsx';

/** Who lost the browsers' trust, when, why, and where that is written. */
export default function DistrustTimeline() {
  const r = useRoomText();
  const { distrust } = useLearn();
  const { date, month } = useTexts();
  const lost = record.filter(({ kind, id }) => kind === 'distrusted' && distrust[id] !== undefined);
  return (
    <Card>
      <Typography id="distrust" variant="h3" component="h2">
        {r('distrust.title')}
      </Typography>
      <Box
        component="ol"
        aria-labelledby="distrust"
        sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0, borderLeft: `3px solid ${ink('line')}` }}
      >
        {lost.map(({ id, on, who, source }) => (
          <Box component="li" key={id} sx={{ position: 'relative', pl: 3, pb: 2.5 }}>
            <Box
              component="span"
              aria-hidden="true"
              sx={{
                position: 'absolute',
                left: '-9.5px',
                top: 6,
                width: 16,
                height: 16,
                borderRadius: '50%',
                bgcolor: 'background.paper',
                border: `3px solid ${ink('coral')}`,
              }}
            />
            <Typography variant="caption" component="p" color="textSecondary">
              {on.length === 7 ? month(on) : date(on)}
            </Typography>
            <Typography variant="h3" component="h3">
              {who}
            </Typography>
            <Typography variant="body2" sx={{ mt: 0.25 }}>
              {distrust[id]?.why}
            </Typography>
            <Typography variant="body2" color="textSecondary" sx={{ mt: 0.25 }}>
              {distrust[id]?.outcome} <OutsideLink url={source}>{r('distrust.source')}</OutsideLink>
            </Typography>
          </Box>
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary">
        {r('distrust.late')}
      </Typography>
    </Card>
  );
}
