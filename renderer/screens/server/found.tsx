import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { DomainName } from '../../../shared/names/domain-name.ts';
import { toUnicode } from '../../../shared/names/international.ts';
import type { Draft } from '../../../shared/wizard/draft.ts';
import { Badge } from '../../components/badge.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useTexts } from '../../texts.tsx';

type Inspection = NonNullable<Draft['inspection']>;

/** Whose stand-in it was tried on, where it was no real one. */
const untriedBy: Partial<Record<Inspection['target'], 'panel' | 'plesk'>> = {
  cpanel: 'panel',
  plesk: 'plesk',
};

/** What is on the server: its sites, which of them gets the certificate, and what stands in the way. */
export function Found(props: {
  readonly names: readonly DomainName[];
  readonly label: string;
  readonly inspection: Inspection;
  onLookAgain(): void;
  /** Goes on without a name that the server does not know. */
  onLeaveOut(name: string): void;
  /** The site without a name, at which its visitors arrive, is the one that is meant. */
  onGiveName(name: DomainName): void;
  onNext(): void;
  onBack(): void;
  readonly actions: ReactNode;
}) {
  const { t, rich, list } = useTexts();
  const { names, label, inspection, onLookAgain, onLeaveOut, onGiveName } = props;
  const { title, sites, checks, found = [], besides = [] } = inspection;
  const untried = untriedBy[inspection.target] ?? 'windows';
  const isBeside = (target: string | null): boolean => besides.some((one) => one.target === target);
  const isBlocked = checks.some(({ severity }) => severity === 'blocker');
  const isOurs = (site: Inspection['sites'][number]): boolean =>
    site.names.some((name) => names.some((own) => own === name));
  const ordered = sites.toSorted((one, other) => Number(isOurs(other)) - Number(isOurs(one)));
  return (
    <Screen
      title={t(isBlocked ? 'server.blocked-title' : 'server.found-title')}
      lead={rich('server.found-lead', { title, label })}
      why={{
        title: t('server.why-title'),
        text: [t('server.why-2'), t('server.why-1')],
        learn: 'web-server',
      }}
      {...(isBlocked ? {} : { next: { label: t('frame.next') } })}
      onNext={props.onNext}
      onBack={props.onBack}
      actions={
        <>
          {isBlocked && (
            <Button variant="contained" onClick={onLookAgain}>
              {t('server.look-again')}
            </Button>
          )}
          {props.actions}
        </>
      }
    >
      {!inspection.isTriedOnARealOne && (
        <Rows aria-label={t(`${untried}.untried`)}>
          <Row sign="care" title={t(`${untried}.untried`)}>
            {t(`${untried}.untried-more`)}
          </Row>
        </Rows>
      )}
      {found.length > 1 && (
        <Rows aria-label={t('server.found-others')}>
          {found.map(({ target, title: program, support, places }) => (
            <Row
              key={program}
              sign={target === inspection.target || isBeside(target) ? 'good' : 'care'}
              title={program}
              action={<Badge tone="muted">{t(`server.found-${support}`)}</Badge>}
            >
              {isBeside(target)
                ? t('server.found-beside')
                : places.length === 0
                  ? t('server.found-nowhere')
                  : t('server.found-at', { places: list(places) })}
            </Row>
          ))}
        </Rows>
      )}
      {checks.map(({ severity, problem }) => (
        <ProblemView
          key={`${problem.code} ${JSON.stringify(problem.facts)}`}
          problem={problem}
          severity={severity === 'blocker' ? 'broken' : 'care'}
        >
          {problem.code === 'name-not-on-server' &&
            problem.facts.unnamed === 'offered' &&
            names
              .filter((name) => name === problem.facts.name)
              .map((name) => (
                <Button key={name} variant="outlined" onClick={() => onGiveName(name)}>
                  {t('server.give-name', { name: toUnicode(name) })}
                </Button>
              ))}
          {problem.code === 'name-not-on-server' && names.length > 1 && (
            <Button variant="outlined" onClick={() => onLeaveOut(String(problem.facts.name))}>
              {t('names.mend-leave', { names: toUnicode(String(problem.facts.name)) })}
            </Button>
          )}
        </ProblemView>
      ))}
      <section aria-label={t('server.sites')}>
        {ordered.length === 0 ? (
          <Typography color="textSecondary">{t('server.no-sites')}</Typography>
        ) : (
          <Rows aria-label={t('server.sites')}>
            {ordered.map((site) => (
              <Row
                key={`${site.file} ${site.names.join(' ')} ${site.addresses.join(' ')}`}
                sign={isOurs(site) ? 'good' : 'skipped'}
                isQuiet={!isOurs(site)}
                title={site.names.length === 0 ? t('server.site-unnamed') : list(site.names.map(toUnicode))}
                action={
                  <Badge tone={isOurs(site) ? 'kelp' : 'muted'}>
                    {t(isOurs(site) ? 'server.site-ours' : 'server.site-other')}
                  </Badge>
                }
              >
                {t(site.encrypted ? 'server.site-encrypted' : 'server.site-plain')}; {site.file}
              </Row>
            ))}
          </Rows>
        )}
      </section>
    </Screen>
  );
}
