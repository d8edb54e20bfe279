import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { ProblemCode } from '../../../shared/problems.ts';
import type { Draft } from '../../../shared/wizard/draft.ts';
import { type NextAuthority, nextAuthorities } from '../../../shared/wizard/next-authorities.ts';
import { useApp } from '../../app-context.ts';
import { Card } from '../../components/card.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { useTexts } from '../../texts.tsx';

/** Who else could sign where an authority failed for a reason of its own: the next by name and reason, never by itself. */
export function OtherAuthorities(props: {
  readonly draft: Draft;
  readonly code: ProblemCode | undefined;
  onChoose(next: NextAuthority): void;
}) {
  const { t } = useTexts();
  const { about } = useApp();
  const id = useId();
  const { draft, code, onChoose } = props;
  const all = nextAuthorities(draft, code, about.preset);
  const next = all.find(({ bar }) => bar === null);
  const others = all.filter((one) => one !== next);
  if (all.length === 0) return null;
  const name = next?.provider.name ?? '';
  return (
    <Card role="region" aria-labelledby={id}>
      <Typography variant="h2" id={id}>
        {next === undefined ? t('other-authority.none') : t('other-authority.title', { name })}
      </Typography>
      {next !== undefined && (
        <>
          <Typography sx={{ mt: 0.5 }}>
            {t('other-authority.what', { name, failed: draft.provider?.name ?? '' })}
          </Typography>
          <Typography sx={{ mt: 1 }}>{t('other-authority.caa', { name, caa: next.caa })}</Typography>
          <Typography color="textSecondary" sx={{ mt: 1, mb: 1.5 }}>
            {t(next.needsAccount ? 'other-authority.account' : 'other-authority.next')}
          </Typography>
          <Button variant="outlined" onClick={() => onChoose(next)}>
            {t('other-authority.go', { name })}
          </Button>
        </>
      )}
      {others.length > 0 && (
        <Disclosure label={t('other-authority.others')}>
          <Rows aria-label={t('other-authority.others')}>
            {others.map(({ provider, bar, caaAt, needsAccount }) => (
              <Row key={provider.directory} title={provider.name} isQuiet>
                {bar === null
                  ? t('other-authority.no-bar', { needsAccount: needsAccount ? 'yes' : 'no' })
                  : bar === 'caa'
                    ? t('other-authority.bar.caa', { at: caaAt })
                    : t(`other-authority.bar.${bar}`)}
              </Row>
            ))}
          </Rows>
        </Disclosure>
      )}
    </Card>
  );
}
