import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import type { Finding, SiteLook } from '../../../shared/look.ts';
import { Row, Rows } from '../../components/rows.tsx';
import { useHelp } from '../../help-context.ts';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { Details } from './details.tsx';
import { findingSaid } from './finding-words.ts';
import { pageOf } from './page-of.ts';

/** As many as are taken in at a glance; the weightier ones stand first, and what is broken is never hidden. */
const shownAtFirst = 4;
const weight: Readonly<Record<Finding['severity'], number>> = { broken: 0, care: 1, good: 2, know: 3 };

/** What the look found: the owner's sentence first, the technician's behind a button. */
export function Findings({ look }: { readonly look: SiteLook }) {
  const { t } = useTexts();
  const [isAll, setAll] = useState(false);
  const findings = look.findings.toSorted((one, other) => weight[one.severity] - weight[other.severity]);
  const pressing = findings.filter(({ severity }) => weight[severity] < weight.good).length;
  const shown = isAll ? findings : findings.slice(0, Math.max(shownAtFirst, pressing));
  const hidden = findings.length - shown.length;
  return (
    <Rows aria-label={t('site.findings')}>
      {shown.map((finding) => (
        <FindingRow key={keyOf(finding)} finding={finding} look={look} />
      ))}
      {hidden > 0 && (
        <li>
          <Button size="small" onClick={() => setAll(true)} sx={{ m: 0.25, ml: 6.75 }}>
            {t('site.more', { count: hidden })}
          </Button>
        </li>
      )}
    </Rows>
  );
}

/** The same finding keeps its row, and its open details, while its facts grow. */
const keyOf = ({ id, facts }: Finding): string => `${id} ${String(facts.name ?? '')}`;

function FindingRow({ finding, look }: { readonly finding: Finding; readonly look: SiteLook }) {
  const texts = useTexts();
  const { t } = texts;
  const spelt = useSpelt();
  const help = useHelp();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const title = findingSaid(finding, 'title', texts, spelt);
  const [forOwner, ...forHelper] = findingSaid(finding, 'text', texts, spelt).split('\n');
  return (
    <Row
      sign={finding.severity}
      title={title}
      action={
        <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-end' }}>
          {weight[finding.severity] < weight.good && (
            <Button
              size="small"
              aria-label={t('site.why-of', { what: title })}
              onClick={() => help.open(pageOf[finding.id])}
            >
              {t('site.why-it-matters')}
            </Button>
          )}
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={t('site.details-of', { what: title })}
            onClick={() => setOpen(!isOpen)}
          >
            {t('site.details')}
          </Button>
        </Box>
      }
      below={
        <div id={id} hidden={!isOpen}>
          {isOpen && <Details finding={finding} look={look} said={forHelper.join(' ')} />}
        </div>
      }
    >
      {forOwner}
    </Row>
  );
}
