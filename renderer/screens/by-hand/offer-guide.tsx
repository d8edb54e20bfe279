import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { guideOf } from '../../../shared/by-hand/guide.ts';
import {
  type GuidePlace,
  type GuideSource,
  isWindowsMail,
  likelyPlace,
  placesOf,
} from '../../../shared/by-hand/places.ts';
import { offers } from '../../../shared/content/offers.ts';
import { sellerOf } from '../../../shared/offers/choice.ts';
import { offerOf } from '../../../shared/offers/own-offer.ts';
import type { ChosenFlow } from '../../../shared/wizard/draft.ts';
import { useApp } from '../../app-context.ts';
import { Card } from '../../components/card.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { useTexts } from '../../texts.tsx';
import { ByApp } from './by-app.tsx';
import { CheckAgain } from './check-again.tsx';
import { Guide } from './guide.tsx';
import { useUnfinished } from './use-unfinished.ts';
import { VisitorsWarning } from './visitors-warning.tsx';

const pages = {
  bought: 'sellers',
  host: 'hosts-offer',
  'self-signed': 'self-signed',
  files: 'sellers',
} as const;

/** A certificate that is bought, switched on at the host, or made by oneself: its steps, and a look whether it is there. */
export function OfferGuide({
  draft,
  onAnswer,
  onNext,
  onBack,
  source,
  chosen,
  onWebSpace,
}: DecidingProps & {
  onWebSpace(names: readonly string[]): void;
  readonly source: GuideSource;
  readonly chosen: { readonly id: string; readonly name: string } | undefined;
}) {
  const { t, date } = useTexts();
  const { settings, change } = useApp();
  const quote = settings.comparing?.quotes.find(({ id }) => id === chosen?.id);
  const known = offers().find(({ id }) => id === chosen?.id) ?? null;
  const offer = quote === undefined ? known : offerOf(quote);
  const panels = (draft.site?.look.signs ?? []).filter(({ kind }) => kind === 'panel').map(({ id }) => id);
  const greeting = (draft.site?.look.mail.hosts ?? [])
    .filter(({ isOwn }) => isOwn)
    .flatMap(({ endpoints }) => endpoints.flatMap(({ software }) => software ?? []));
  const [place, setPlace] = useState<GuidePlace>(() =>
    likelyPlace(offer, panels, source === 'bought' ? greeting : [], source),
  );
  const names = draft.names ?? [];
  const until = useUnfinished({ draft, source, chosen });
  const title = t(`by-hand.${source}-title`);
  /** The same with a login, where no command is typed. */
  const byApp = (): ChosenFlow =>
    source === 'files'
      ? { kind: 'files' }
      : {
          kind: 'order',
          seller: offer === null ? 'other' : sellerOf(offer),
          ...(chosen === undefined ? {} : { offer: chosen }),
        };
  return (
    <Screen
      title={title}
      lead={
        source === 'bought' && chosen !== undefined
          ? t('by-hand.bought-lead-offer', { offer: chosen.name })
          : t(`by-hand.${source}-lead`)
      }
      why={{
        title: t('by-hand.why-title'),
        text: [t('by-hand.why-1'), t('by-hand.why-2')],
        learn: pages[source],
      }}
      onBack={onBack}
    >
      <Guide
        title={chosen === undefined ? title : `${title}: ${chosen.name}`}
        steps={guideOf({ source, offer, names, key: draft.wishes.key ?? 'ec-p256', place })}
        names={names}
        place={place}
        places={placesOf(source)}
        onPlace={setPlace}
        extra={{ 'self-signed-warning': <VisitorsWarning name={names[0] ?? ''} /> }}
      />
      {(source === 'bought' || source === 'files') && !isWindowsMail(place) && (
        <ByApp
          onGo={() => {
            change({ byHand: null });
            onNext({ flow: byApp(), provider: undefined }, { skipDecided: true });
          }}
        />
      )}
      {source === 'host' && !names.some((name) => name.startsWith('*.')) && (
        <Card>
          <Typography sx={{ mb: 1.25 }}>{t('webspace.go-more')}</Typography>
          <Button variant="outlined" onClick={() => onWebSpace(names)}>
            {t('webspace.go')}
          </Button>
        </Card>
      )}
      {until !== null && (
        <Card tone="tide" role="status">
          <Typography variant="h2">{t('by-hand.there-title')}</Typography>
          <Typography>{t('by-hand.there', { date: date(until) })}</Typography>
        </Card>
      )}
      <CheckAgain draft={draft} onAnswer={onAnswer} label={t('by-hand.done')} />
    </Screen>
  );
}
