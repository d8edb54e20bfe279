import Button from '@mui/material/Button';
import type { SiteLook } from '../../../shared/look.ts';
import type { Patch } from '../../../shared/wizard/answer.ts';
import type { Draft } from '../../../shared/wizard/draft.ts';
import { useApp } from '../../app-context.ts';
import { Busy } from '../../components/busy.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import type { SignKind } from '../../components/sign.tsx';
import { type Texts, useTexts } from '../../texts.tsx';
import { useTask } from '../../use-task.ts';

interface CheckAgainProps {
  readonly draft: Draft;
  readonly label?: string;
  onAnswer(patch: Patch): void;
}

/** Looks from outside whether what was done by hand is there, name by name. */
export function CheckAgain({ draft, onAnswer, label }: CheckAgainProps) {
  const texts = useTexts();
  const { t } = texts;
  const { about } = useApp();
  const look = useTask('site.look');
  const { site, names = [] } = draft;
  if (site === undefined) return null;

  const check = async (): Promise<void> => {
    const outside = about.preset?.outside;
    const reply = await look.start({ typed: site.domain, ...(outside === undefined ? {} : { outside }) });
    if (!reply.ok) return;
    // The answers stay what they are; only what is seen from outside is new.
    const { flow, proof } = draft;
    onAnswer({ site: { domain: site.domain, look: reply.value }, names: draft.names, flow, proof });
  };

  return (
    <>
      <Rows aria-label={t('by-hand.seen')}>
        {names.map((name) => (
          <SeenRow key={name} name={name} look={site.look} texts={texts} />
        ))}
      </Rows>
      {look.isBusy ? (
        <Busy doing={t('by-hand.checking', { domain: site.domain })} onCancel={look.cancel} />
      ) : (
        <div>
          <Button variant="outlined" onClick={() => void check()}>
            {label ?? t('by-hand.check')}
          </Button>
        </div>
      )}
      {look.problem !== null && <ProblemView problem={look.problem} severity="care" />}
    </>
  );
}

function SeenRow({
  name,
  look,
  texts,
}: {
  readonly name: string;
  readonly look: SiteLook;
  readonly texts: Texts;
}) {
  const { sign, said } = seen(name, look, texts);
  return (
    <Row sign={sign} title={name}>
      {said}
    </Row>
  );
}

function seen(
  name: string,
  look: SiteLook,
  { t, date }: Texts,
): { readonly sign: SignKind; readonly said: string } {
  const views = look.names.find((each) => each.name === name)?.views ?? [];
  if (views.length === 0) return { sign: 'know', said: t('by-hand.seen-unknown') };
  const encrypted = views.map(({ https }) => https).filter(({ fingerprint }) => fingerprint !== null);
  const [first] = encrypted;
  if (first === undefined || encrypted.length < views.length)
    return { sign: 'waiting', said: t('by-hand.seen-none') };
  if (encrypted.some(({ trusted }) => !trusted)) return { sign: 'care', said: t('by-hand.seen-bad') };
  const until = encrypted.map(({ notAfter }) => notAfter ?? '').toSorted()[0] ?? '';
  return {
    sign: 'good',
    said: t('by-hand.seen-good', { date: until === '' ? '' : date(until), issuer: first.issuer ?? '' }),
  };
}
