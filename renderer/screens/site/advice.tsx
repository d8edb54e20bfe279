import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { toUnicode } from '../../../shared/names/international.ts';
import type { Advice, Facts } from '../../../shared/wizard/advice.ts';
import { Seal } from '../../art/seal.tsx';
import { clipped } from '../../clipped.ts';
import { Card } from '../../components/card.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Sign } from '../../components/sign.tsx';
import { type Texts, useTexts } from '../../texts.tsx';

/** Cautions shown at once; the others a press away. */
const shownAtFirst = 2;

/** What we would do and why, where the seal speaks for itself; what to know before stands beneath. */
export default function AdviceCard({ advice }: { readonly advice: Advice }) {
  const texts = useTexts();
  const { t, tell, list } = texts;
  const { because, cautions, patch, flow, fork } = advice;
  const values = valuesOf(because.facts, texts);
  const names = (patch?.names ?? fork?.roads.server.patch.names ?? []).map(toUnicode);
  return (
    <Card tone={flow === 'mend-first' ? 'amber' : 'tide'}>
      <section aria-label={t('advice.label')}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2.25 }}>
          <Box sx={{ flex: 'none' }}>
            <Seal size={60} ground="paper" />
          </Box>
          <Box sx={{ minWidth: 0 }}>
            <Typography variant="h2">{tell(`advice.${because.id}.title`, values)}</Typography>
            <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, fontSize: '1rem' }}>
              {tell(`advice.${because.id}.text`, values)}
            </Typography>
            {names.length > 0 && (
              <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, fontSize: '1rem' }}>
                {flow === 'automatic'
                  ? t('advice.plan', { names: list(names), provider: patch?.provider?.name ?? '' })
                  : t('advice.for', { names: list(names) })}
              </Typography>
            )}
          </Box>
        </Box>
        <Cautions cautions={cautions.slice(0, shownAtFirst)} />
        {cautions.length > shownAtFirst && (
          <Box sx={{ mt: 1 }}>
            <Disclosure label={t('site.more', { count: cautions.length - shownAtFirst })}>
              <Cautions cautions={cautions.slice(shownAtFirst)} />
            </Disclosure>
          </Box>
        )}
      </section>
    </Card>
  );
}

function Cautions({ cautions }: Pick<Advice, 'cautions'>) {
  const texts = useTexts();
  const { t, tell } = texts;
  if (cautions.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={t('advice.cautions')}
      sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0, display: 'grid', gap: 1 }}
    >
      {cautions.map(({ id, facts }) => (
        <Box component="li" key={id} sx={{ display: 'flex', gap: 1.25, alignItems: 'flex-start' }}>
          <Box sx={{ flex: 'none', display: 'flex' }}>
            <Sign kind="know" size={22} />
          </Box>
          <Typography variant="body2" color="textSecondary">
            {tell(`advice.caution.${id}`, valuesOf(facts, texts))}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

/** Facts as the words want them: strangers' texts clipped, lists as a sentence lists them. */
function valuesOf(facts: Facts, { list }: Texts): Readonly<Record<string, string | number>> {
  const read = (value: string) => clipped(toUnicode(value), 120);
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      typeof value === 'number' ? value : typeof value === 'string' ? read(value) : list(value.map(read)),
    ]),
  );
}
