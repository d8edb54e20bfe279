import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { mailPolicyFile } from '../../../shared/look/mail-policy-file.ts';
import type { Finding, SiteLook } from '../../../shared/look.ts';
import { useApp } from '../../app-context.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { LearnLink } from '../../components/learn-link.tsx';
import { useTexts } from '../../texts.tsx';
import { ChainTable } from './chain-table.tsx';
import { pageOf } from './page-of.ts';
import { PortTable } from './port-table.tsx';
import { restsOnRoots } from './rests-on-roots.ts';
import { ViewTable } from './view-table.tsx';

/** What stands behind a finding: a sentence for the helper, and what was seen. */
export function Details({
  finding,
  look,
  said,
}: {
  readonly finding: Finding;
  readonly look: SiteLook;
  readonly said: string;
}) {
  const { t } = useTexts();
  const { about } = useApp();
  const { id, facts } = finding;
  const own = look.names.filter(({ name }) => name === facts.name || name === facts.other);
  const chain = own[0]?.certificates[0]?.certificate ?? null;
  const views = (own.length > 0 ? own : look.names).flatMap((seen) => seen.views);
  const showsChain = id.startsWith('certificate-') && chain !== null;
  const isMail = id.startsWith('mail-');
  const endpoints = look.mail.hosts.flatMap((host) => host.endpoints);
  const mailChain = endpoints.find(
    ({ host, certificate }) => certificate !== null && String(facts.name).includes(host),
  )?.certificate;
  return (
    <Box sx={{ mt: 1.25, ml: 5.75, display: 'flex', flexDirection: 'column', gap: 1.25 }}>
      {said !== '' && (
        <Typography variant="body2" color="textSecondary">
          {said}
        </Typography>
      )}
      {offersPolicy.includes(id) && <PolicyFile look={look} />}
      {showsChain && <ChainTable certificate={chain} />}
      {restsOnRoots(id) && (
        <Typography variant="body2" color="textSecondary">
          {t(about.preset?.outside?.trustFile === undefined ? 'site.judged-by' : 'site.judged-by-own')}
        </Typography>
      )}
      {id.startsWith('mail-certificate-') && mailChain !== null && mailChain !== undefined && (
        <ChainTable certificate={mailChain} />
      )}
      {isMail && endpoints.length > 0 && <PortTable endpoints={endpoints} />}
      {showsViews(id) && !(showsChain && views.length === 1) && <ViewTable views={views} />}
      {/* Where something presses, the page is offered beside the finding already. */}
      {(finding.severity === 'good' || finding.severity === 'know') && (
        <Typography variant="body2" component="div">
          <LearnLink to={pageOf[id]}>{t('site.learn-more')}</LearnLink>
        </Typography>
      )}
    </Box>
  );
}

/** What a rule for mail that others cannot read, or that leaves a server out, should say. */
const offersPolicy: readonly Finding['id'][] = ['mta-sts-broken', 'mta-sts-unlisted'];

function PolicyFile({ look }: { readonly look: SiteLook }) {
  const { t } = useTexts();
  const text = mailPolicyFile(look.dns);
  if (text === null) return null;
  return (
    <Box>
      <Typography variant="body2">{t('site.policy-file', { name: look.dns.name })}</Typography>
      <Box component="pre" sx={{ my: 0.75, fontSize: '0.8125rem', overflowX: 'auto' }}>
        {text}
      </Box>
      <CopyButton label={t('site.policy-copy')} text={() => text} />
    </Box>
  );
}

/** Findings that speak of what each address answered. */
const showsViews = (id: Finding['id']): boolean =>
  /^(not-|certificate-|site-|answers-|port-|redirect-|leads-|hsts-|addresses-|ipv6-|www-|behind-|server-)/.test(
    id,
  );
