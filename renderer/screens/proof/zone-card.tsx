import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { tokenSteps } from '../../../shared/content/dns-words.ts';
import { type DnsProviderId, providerOf, providersByLogin } from '../../../shared/dns/providers.ts';
import type { SiteLook } from '../../../shared/look.ts';
import { Card } from '../../components/card.tsx';
import { Choice } from '../../components/choice.tsx';
import { Pick } from '../../components/pick.tsx';
import { type Texts, useTexts } from '../../texts.tsx';
import { AliasForm } from './alias-form.tsx';
import type { ZoneForm } from './use-zone.ts';
import { ZoneLogin } from './zone-login.tsx';

/** Who adds the line that proves the names, and what for that is needed. */
export function ZoneCard({ form, look }: { readonly form: ZoneForm; readonly look: SiteLook | null }) {
  const texts = useTexts();
  const { t } = texts;
  const id = useId();
  const { by, setBy, provider, recognised, choose } = form;
  const servers = look?.dns.nameServers.state === 'known' ? look.dns.nameServers.value : [];
  return (
    <Box component="section" aria-labelledby={id} sx={{ display: 'grid', gap: 1.25 }}>
      <Typography variant="h2" id={id} sx={{ mt: 1 }}>
        {t('zone.title')}
      </Typography>
      <div role="radiogroup" aria-label={t('zone.title')} style={{ display: 'grid', gap: 10 }}>
        <Choice
          group="zone"
          value="provider"
          chosen={by}
          onChoose={() => setBy('provider')}
          title={t('zone.provider')}
          isRecommended={recognised !== null}
        >
          {t('zone.provider-what')}
        </Choice>
        <Choice
          group="zone"
          value="alias"
          chosen={by}
          onChoose={() => setBy('alias')}
          title={t('zone.alias')}
        >
          {t('zone.alias-what')}
        </Choice>
        <Choice
          group="zone"
          value="own-server"
          chosen={by}
          onChoose={() => setBy('own-server')}
          title={t('zone.own-bind')}
        >
          {t('zone.own-bind-what')}
          {by === 'own-server' && <Box sx={{ mt: 1 }}>{t(tokenSteps('bind'))}</Box>}
        </Choice>
        <Choice
          group="zone"
          value="hand"
          chosen={by}
          onChoose={() => setBy('hand')}
          title={t('zone.hand')}
          isRecommended={recognised === null}
        >
          {t('zone.hand-what')}
          {by === 'hand' && <Box sx={{ mt: 1 }}>{t('zone.hand-instead')}</Box>}
        </Choice>
      </div>
      {by === 'alias' && <AliasForm form={form} options={optionsFor(null, texts)} />}
      {by === 'provider' && (
        <Card>
          <Box sx={{ display: 'grid', gap: 2.25 }}>
            <div>
              <Pick<DnsProviderId>
                label={t('zone.at')}
                value={provider}
                options={optionsFor(recognised, texts).filter(
                  ({ value }) => providerOf(value).forgets !== true,
                )}
                onPick={choose}
              />
              <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
                {recognised === null
                  ? t('zone.not-recognised', { servers: servers.slice(0, 2).join(', ') || '?' })
                  : provider === recognised && t('zone.recognised')}
              </Typography>
            </div>
            <ZoneLogin form={form} />
          </Box>
        </Card>
      )}
    </Box>
  );
}

/** What was recognised stands first. */
function optionsFor(recognised: DnsProviderId | null, { t }: Texts) {
  const rank = (id: DnsProviderId): number => (id === recognised ? 0 : id === 'rfc2136' ? 2 : 1);
  return providersByLogin
    .toSorted(
      (one, other) => rank(one) - rank(other) || providerOf(one).title.localeCompare(providerOf(other).title),
    )
    .map((value) => ({ value, label: value === 'rfc2136' ? t('zone.own-server') : providerOf(value).title }));
}
