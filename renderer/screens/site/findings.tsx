import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import type { TextKey } from '../../../shared/content/texts.ts';
import type { Finding, SiteLook } from '../../../shared/look.ts';
import { clipped } from '../../clipped.ts';
import { Row, Rows } from '../../components/rows.tsx';
import { type Texts, useTexts } from '../../texts.tsx';
import { ViewTable } from './view-table.tsx';

/** As many as are taken in at a glance; the weightier ones stand first. */
const shownAtFirst = 4;
const weight: Readonly<Record<Finding['severity'], number>> = { broken: 0, care: 1, good: 2, know: 3 };

/** What the look found: the owner's sentence first, the technician's after it. */
export function Findings({ look }: { readonly look: SiteLook }) {
  const { t } = useTexts();
  const [isAll, setAll] = useState(false);
  const findings = look.findings.toSorted((one, other) => weight[one.severity] - weight[other.severity]);
  const shown = isAll ? findings : findings.slice(0, shownAtFirst);
  const hidden = findings.length - shown.length;
  return (
    <Rows aria-label={t('site.findings')}>
      {shown.map((finding) => (
        <FindingRow key={`${finding.id} ${JSON.stringify(finding.facts)}`} finding={finding} look={look} />
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

function FindingRow({ finding, look }: { readonly finding: Finding; readonly look: SiteLook }) {
  const texts = useTexts();
  const { t } = texts;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const title = sentence(finding, 'title', texts);
  const [forOwner, ...forHelper] = sentence(finding, 'text', texts).split('\n');
  return (
    <Row
      sign={finding.severity}
      title={title}
      action={
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={t('site.details-of', { what: title })}
          onClick={() => setOpen(!isOpen)}
        >
          {t('site.details')}
        </Button>
      }
      below={
        <div id={id} hidden={!isOpen}>
          {isOpen && <ViewTable views={viewsOf(finding, look)} said={forHelper.join(' ')} />}
        </div>
      }
    >
      {forOwner}
    </Row>
  );
}

function sentence(finding: Finding, part: 'title' | 'text', { t, list }: Texts): string {
  const values = Object.entries(finding.facts).map(([name, value]) => [
    name,
    typeof value === 'number' ? value : clipped(Array.isArray(value) ? list(value) : String(value), 200),
  ]);
  const key: TextKey = `finding.${finding.id}.${part}`;
  return t(key, Object.fromEntries(values));
}

/** What was seen of the name that the finding speaks of; of all names where it names none. */
function viewsOf({ facts }: Finding, look: SiteLook) {
  const own = look.names.filter(({ name }) => name === facts.name || name === facts.other);
  return (own.length > 0 ? own : look.names).flatMap(({ views }) => views);
}
