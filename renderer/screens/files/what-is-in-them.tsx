import Typography from '@mui/material/Typography';
import { toUnicode } from '../../../shared/names/international.ts';
import { clipped } from '../../clipped.ts';
import { Row, Rows } from '../../components/rows.tsx';
import { useTexts } from '../../texts.tsx';
import type { FilesRead } from './use-files.ts';

/** More names than this are counted, not listed. */
const mostNames = 6;

/** Which certificate was found, with its chain and its key, and what is left out: a sentence each. */
export function WhatIsInThem({
  read: { certificate, key, others },
  isKeyOnServer,
}: {
  readonly read: FilesRead;
  readonly isKeyOnServer: boolean;
}) {
  const { t, list, date } = useTexts();
  if (certificate === null && others.length === 0) return null;
  return (
    <section aria-labelledby="files-found" aria-live="polite">
      <Typography id="files-found" variant="h2" sx={{ mb: 1 }}>
        {t('files.found')}
      </Typography>
      <Rows aria-label={t('files.found')}>
        {certificate !== null && (
          <>
            <Row sign="good" title={t('files.certificate', { names: list(shortNames(certificate.names)) })}>
              {t('files.certificate-more', {
                issuer: clipped(certificate.issuer, 100),
                until: date(certificate.notAfter),
                file: clipped(certificate.file, 160),
              })}
            </Row>
            <Chain certificate={certificate} />
            {key !== null && !isKeyOnServer && (
              <Row sign="good" title={t('files.key')}>
                {t('files.key-more', { file: clipped(key, 160) })}
              </Row>
            )}
            {isKeyOnServer && (
              <Row sign="know" title={t('files.key-server')}>
                {t('files.key-server-more')}
              </Row>
            )}
          </>
        )}
        {others.length > 0 && (
          <Row sign="skipped" title={t('files.others')} isQuiet>
            {others.slice(0, 5).map(({ title, why }) => (
              <div key={`${why} ${title}`}>{t('inspect.left-out', { why, title: clipped(title, 100) })}</div>
            ))}
          </Row>
        )}
      </Rows>
    </section>
  );
}

function Chain({
  certificate: { chain, root },
}: {
  readonly certificate: NonNullable<FilesRead['certificate']>;
}) {
  const { t, list } = useTexts();
  // Where it leads to nobody whom browsers know, a problem says so.
  if (root === null) return null;
  const known = clipped(root, 100);
  if (chain.length === 0)
    return (
      <Row sign="good" title={t('files.chain-root')}>
        {t('files.chain-root-more', { root: known })}
      </Row>
    );
  return (
    <Row sign="good" title={t('files.chain')}>
      {t('files.chain-more', { chain: list(chain.map((one) => clipped(one, 100))), root: known })}
    </Row>
  );
}

const shortNames = (names: readonly string[]): string[] => {
  const shown = names.slice(0, mostNames).map((name) => clipped(toUnicode(name), 100));
  return names.length <= mostNames ? shown : [...shown, `… (${names.length})`];
};
