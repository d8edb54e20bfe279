import Box from '@mui/material/Box';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import type { RenewalWish } from '../../../shared/job.ts';
import type { Draft, Wishes as WishesAnswer } from '../../../shared/wizard/draft.ts';
import { Rows } from '../../components/rows.tsx';
import { useTexts } from '../../texts.tsx';

type Inspection = NonNullable<Draft['inspection']>;

/** What the owner may want besides; the plan above follows each change. */
export function Wishes(props: {
  readonly wishes: WishesAnswer;
  /** Other services of the server that show the certificate of one of the names. */
  readonly besides: NonNullable<Inspection['besides']>;
  /** True where a rule of the site would keep later proofs away. */
  readonly isProofHidden: boolean;
  readonly system: 'posix' | 'windows';
  onWish(patch: Partial<WishesAnswer>): void;
}) {
  const { t, rich } = useTexts();
  const { wishes, besides, isProofHidden, system, onWish } = props;
  const { without = [] } = wishes;
  return (
    <section aria-label={t('review.wishes')}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('review.wishes')}
      </Typography>
      <Rows aria-label={t('review.wishes')}>
        <Wish
          title={t('review.redirect-wish')}
          isOn={wishes.redirect}
          onTurn={(redirect) => onWish({ redirect, ...(redirect ? {} : { hsts: false }) })}
        >
          {t('review.redirect-wish-more')}
        </Wish>
        <Wish
          title={t('review.hsts-wish')}
          isOn={wishes.hsts}
          onTurn={(hsts) => onWish({ hsts, ...(hsts ? { redirect: true } : {}) })}
        >
          {rich('review.hsts-wish-more')}
        </Wish>
        {(isProofHidden || wishes.openProofPath === true) && (
          <Wish
            title={t('review.open-path-wish')}
            isOn={wishes.openProofPath === true}
            onTurn={(openProofPath) => onWish({ openProofPath })}
          >
            {t('review.open-path-wish-more')}
          </Wish>
        )}
        {besides.map(({ target, title }) => (
          <Wish
            key={target}
            title={t('review.beside-wish', { title })}
            isOn={!without.includes(target)}
            onTurn={(isOn) =>
              onWish({ without: isOn ? without.filter((one) => one !== target) : [...without, target] })
            }
          >
            {t('review.beside-wish-more')}
          </Wish>
        ))}
        <Renewal
          chosen={wishes.renewal ?? 'auto'}
          system={system}
          onChoose={(renewal) => onWish({ renewal })}
        />
      </Rows>
    </section>
  );
}

/** In the order in which they are offered. */
const renewalsOn = {
  posix: ['auto', 'mod-md', 'certbot', 'app', 'nobody'],
  windows: ['auto', 'simple-acme', 'app', 'nobody'],
} as const satisfies Record<'posix' | 'windows', readonly RenewalWish[]>;

function Renewal(props: {
  readonly chosen: RenewalWish;
  readonly system: 'posix' | 'windows';
  onChoose(wish: RenewalWish): void;
}) {
  const { t } = useTexts();
  const renewals: readonly RenewalWish[] = renewalsOn[props.system];
  const id = useId();
  return (
    <Box
      component="li"
      sx={{ px: 2.25, py: 1.5, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}
    >
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Typography variant="h3" component="label" htmlFor={id}>
          {t('review.renewal-wish')}
        </Typography>
        <Typography id={`${id}-more`} variant="body2" color="textSecondary" component="div">
          {t('review.renewal-wish-more')}
        </Typography>
      </Box>
      <TextField
        select
        id={id}
        value={renewals.find((one) => one === props.chosen) ?? 'auto'}
        onChange={({ target }) => props.onChoose(renewals.find((one) => one === target.value) ?? 'auto')}
        slotProps={{ select: { native: true }, htmlInput: { 'aria-describedby': `${id}-more` } }}
      >
        {renewals.map((one) => (
          <option key={one} value={one}>
            {t(`review.renewal-${one}`)}
          </option>
        ))}
      </TextField>
    </Box>
  );
}

function Wish(props: {
  readonly title: string;
  readonly children: ReactNode;
  readonly isOn: boolean;
  onTurn(isOn: boolean): void;
}) {
  const id = useId();
  return (
    <Box component="li" sx={{ px: 2.25, py: 1.5, display: 'flex', alignItems: 'center', gap: 2 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="h3" component="label" htmlFor={id} sx={{ cursor: 'pointer' }}>
          {props.title}
        </Typography>
        <Typography id={`${id}-more`} variant="body2" color="textSecondary" component="div">
          {props.children}
        </Typography>
      </Box>
      <Switch
        checked={props.isOn}
        onChange={(_event, isOn) => props.onTurn(isOn)}
        slotProps={{ input: { id, 'aria-describedby': `${id}-more` } }}
      />
    </Box>
  );
}
