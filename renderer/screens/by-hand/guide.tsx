import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { Code, GuideStep } from '../../../shared/by-hand/guide.ts';
import { codeOf } from '../../../shared/by-hand/guide.ts';
import type { GuidePlace } from '../../../shared/by-hand/places.ts';
import { call } from '../../bridge.ts';
import { Card } from '../../components/card.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { PaperOnly } from '../../components/paper-only.tsx';
import { Pick } from '../../components/pick.tsx';
import { RawText } from '../../components/raw-text.tsx';
import { Steps } from '../../components/steps.tsx';
import { type Texts, useTexts } from '../../texts.tsx';

/** The steps of a flow by hand, for the place that the site lives at; also to copy and on paper. */
export function Guide(props: {
  readonly title: string;
  readonly steps: readonly GuideStep[];
  readonly names: readonly string[];
  readonly place: GuidePlace;
  readonly places: readonly GuidePlace[];
  onPlace(place: GuidePlace): void;
  /** Beneath a step. */
  readonly extra?: Readonly<Partial<Record<GuideStep['id'], ReactNode>>>;
}) {
  const texts = useTexts();
  const { t } = texts;
  const { title, steps, names, place } = props;
  const text = (): string => guideText(title, steps, names, texts);
  return (
    <>
      <Pick
        label={t('guide.place')}
        value={place}
        width={340}
        options={props.places.map((value) => ({ value, label: t(`guide.place-${value}`) }))}
        onPick={props.onPlace}
      />
      <Card>
        <Steps
          label={t('by-hand.steps')}
          steps={steps.map((step) => (
            <Step key={step.id} step={step} names={names} extra={props.extra?.[step.id]} />
          ))}
        />
        {place !== 'server' && (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
            {t(`guide.untried-${place}`)}
          </Typography>
        )}
      </Card>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <CopyButton label={t('guide.copy-all')} text={text} />
        <Button size="small" onClick={() => window.print()}>
          {t('guide.print')}
        </Button>
      </Box>
      <PrintedGuide title={title} steps={steps} names={names} />
    </>
  );
}

function Step({
  step,
  names,
  extra,
}: {
  readonly step: GuideStep;
  readonly names: readonly string[];
  readonly extra: ReactNode;
}) {
  const { t } = useTexts();
  const { id, showsNames = false, link, code = [], otherwise } = step;
  return (
    <>
      {t(`guide.${id}`)}
      {showsNames && (
        <Box sx={{ mt: 1 }}>
          <RawText label={t('guide.names')}>{names.join('\n')}</RawText>
          <CopyButton label={t('guide.copy-names')} text={() => names.join('\n')} />
        </Box>
      )}
      {link !== undefined && link !== '' && (
        <Box>
          <Link
            component="button"
            type="button"
            sx={{ fontSize: '0.9375rem' }}
            onClick={() => void call('link.open', { url: link })}
          >
            {t('guide.seller-page')} ↗
          </Link>
        </Box>
      )}
      {code.map((one) => (
        <CodeBlock key={one.id} code={one} />
      ))}
      {extra}
      {otherwise !== undefined && (
        <Disclosure label={t(`guide.otherwise-${otherwise.id}`)}>
          {otherwise.code.map((one) => (
            <CodeBlock key={one.id} code={one} />
          ))}
        </Disclosure>
      )}
    </>
  );
}

function CodeBlock({ code }: { readonly code: Code }) {
  const { t, rich } = useTexts();
  return (
    <Box sx={{ mt: 1.25 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
          {rich(`guide.code-${code.id}`)}
        </Typography>
        <CopyButton
          label={t('frame.copy')}
          name={t('guide.copy-code', { what: t(`guide.code-${code.id}`) })}
          text={() => code.text}
        />
      </Box>
      <RawText label={t(`guide.code-${code.id}`)}>{code.text}</RawText>
    </Box>
  );
}

function PrintedGuide({
  title,
  steps,
  names,
}: {
  readonly title: string;
  readonly steps: readonly GuideStep[];
  readonly names: readonly string[];
}) {
  const { t } = useTexts();
  return (
    <PaperOnly>
      <h1>{title}</h1>
      <p>{names.join(', ')}</p>
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            <p>{t(`guide.${step.id}`)}</p>
            {step.link !== undefined && <p>{step.link}</p>}
            {codeOf(step).map((one) => (
              <div key={one.id}>
                {t(`guide.code-${one.id}`)}
                <pre>{one.text}</pre>
              </div>
            ))}
          </li>
        ))}
      </ol>
    </PaperOnly>
  );
}

/** The steps as plain text, for a message or a note. */
function guideText(
  title: string,
  steps: readonly GuideStep[],
  names: readonly string[],
  { t }: Texts,
): string {
  const told = steps.map((step, place) => {
    const { id, link } = step;
    const blocks = codeOf(step).map((one) => `\n${t(`guide.code-${one.id}`)}:\n${one.text}\n`);
    return `${String(place + 1)}. ${t(`guide.${id}`)}\n${link === undefined ? '' : `${link}\n`}${blocks.join('')}`;
  });
  return `${title}\n${names.join('\n')}\n\n${told.join('\n')}`;
}
