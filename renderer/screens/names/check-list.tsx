import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { NameCheck } from '../../../shared/names/checks.ts';
import { toUnicode } from '../../../shared/names/international.ts';
import { clipped } from '../../clipped.ts';
import { Row, Rows } from '../../components/rows.tsx';
import type { SignKind } from '../../components/sign.tsx';
import { type Texts, useTexts } from '../../texts.tsx';

const signs: Readonly<Record<NameCheck['severity'], SignKind>> = {
  blocker: 'broken',
  care: 'care',
  know: 'know',
};

export interface CheckListProps {
  readonly checks: readonly NameCheck[];
  onMend(mend: NonNullable<NameCheck['mend']>): void;
}

/** What is to be known of the chosen names, each with what mends it at a press. */
export function CheckList({ checks, onMend }: CheckListProps) {
  const texts = useTexts();
  const { t, tell } = texts;
  if (checks.length === 0) return null;
  return (
    <section aria-label={t('names.checks')}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('names.checks')}
      </Typography>
      <Rows aria-label={t('names.checks')}>
        {checks.map(({ id, severity, facts, mend }) => (
          <Row
            key={`${id} ${JSON.stringify(facts)}`}
            sign={signs[severity]}
            title={tell(`names.check.${id}.title`, valuesOf(facts, texts))}
          >
            {tell(`names.check.${id}.text`, valuesOf(facts, texts))}
            {mend !== undefined && (
              <div>
                <Button size="small" variant="outlined" onClick={() => onMend(mend)} sx={{ mt: 1, mb: 0.5 }}>
                  {mendLabel(mend, texts)}
                </Button>
              </div>
            )}
          </Row>
        ))}
      </Rows>
    </section>
  );
}

/** Names as people read them; `name` alone is meant letter for letter where both are shown. */
function valuesOf(facts: NameCheck['facts'], { list }: Texts): Readonly<Record<string, string | number>> {
  const hasBoth = 'shown' in facts;
  const read = (value: string) => clipped(hasBoth ? value : toUnicode(value), 80);
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      typeof value === 'number' ? value : typeof value === 'string' ? read(value) : list(value.map(read)),
    ]),
  );
}

/** A single name is named; several are counted. */
function mendLabel({ add = [], leaveOut = [] }: NonNullable<NameCheck['mend']>, { t }: Texts): string {
  const [first = ''] = add.length > 0 ? add : leaveOut;
  const names = toUnicode(first);
  const isShort = add.length + leaveOut.length === 1 && names.length <= 40;
  if (add.length > 0) {
    return isShort ? t('names.mend-add', { names }) : t('names.mend-add-many', { count: add.length });
  }
  return isShort ? t('names.mend-leave', { names }) : t('names.mend-leave-many', { count: leaveOut.length });
}
