import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import { useApp } from '../../../app-context.ts';
import { Busy } from '../../../components/busy.tsx';
import { Card } from '../../../components/card.tsx';
import { Field } from '../../../components/field.tsx';
import { Sign } from '../../../components/sign.tsx';
import { useHelp } from '../../../help-context.ts';
import { useTexts } from '../../../texts.tsx';
import { useTask } from '../../../use-task.ts';
import { useRoomText } from '../room-context.ts';
import { ChainDrawing } from './chain-drawing.tsx';
import { chainOf, type SeenChain } from './chain-parts.ts';
import { sampleChain, sampleDomain } from './sample-chain.ts';

/** Only the site: what else a look could find is not shown here. */
const wish = { mail: false, panels: false, logs: false };

/** The chain of the owner's own site where it has been looked at, of any typed one, or an example that says so. */
export default function LiveChain() {
  const r = useRoomText();
  const { about } = useApp();
  const { look } = useHelp();
  const task = useTask('site.look');
  const [typed, setTyped] = useState('');
  const [seen, setSeen] = useState<SeenChain | null>(look === null ? null : chainOf(look));

  const ask = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (typed.trim() === '' || task.isBusy) return;
    const outside = about.preset?.outside;
    const reply = await task.start({ typed, wish, ...(outside === undefined ? {} : { outside }) });
    if (reply.ok) setSeen(chainOf(reply.value));
  };
  return (
    <Card>
      <Box
        component="form"
        noValidate
        onSubmit={(event: FormEvent) => void ask(event)}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-end' }}
      >
        <Box sx={{ flex: '1 1 240px' }}>
          <Field
            label={r('chain.domain')}
            value={typed}
            onChange={setTyped}
            placeholder={sampleDomain}
            inputMode="url"
          />
        </Box>
        <Button type="submit" variant="contained">
          {r('chain.look')}
        </Button>
      </Box>
      <Box sx={{ mt: 2 }}>
        {task.isBusy && <Busy doing={r('chain.looking', { domain: typed })} onCancel={task.cancel} />}
        {task.problem !== null && (
          <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', mb: 2 }} role="alert">
            <Sign kind="care" />
            <Typography>{r('chain.failed')}</Typography>
          </Box>
        )}
        {!task.isBusy && <Shown seen={seen} onExample={() => setSeen(null)} />}
      </Box>
    </Card>
  );
}

function Shown({ seen, onExample }: { readonly seen: SeenChain | null; onExample(): void }) {
  const r = useRoomText();
  const { moment } = useTexts();
  const certificate = seen === null ? sampleChain : seen.certificate;
  const domain = seen?.domain ?? sampleDomain;
  return (
    <Box aria-live="polite">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography variant="h3" component="p" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
          {seen === null
            ? r('chain.of-example')
            : r('chain.of', { domain: seen.domain, when: moment(seen.lookedAt) })}
        </Typography>
        {seen !== null && (
          <Button size="small" onClick={onExample}>
            {r('chain.sample')}
          </Button>
        )}
      </Box>
      {certificate === null ? (
        <Typography sx={{ mt: 1 }}>{r('chain.none', { domain })}</Typography>
      ) : (
        <ChainDrawing key={`${domain} ${seen?.lookedAt ?? ''}`} domain={domain} certificate={certificate} />
      )}
    </Box>
  );
}
