import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import type { KeyAlgorithm, RenewalWish } from '../../../shared/job.ts';
import type { Draft, Wishes as WishesAnswer } from '../../../shared/wizard/draft.ts';
import type { Unasked } from '../../../shared/wizard/flow.ts';
import { Row, Rows } from '../../components/rows.tsx';
import { useTexts } from '../../texts.tsx';

type Inspection = NonNullable<Draft['inspection']>;

/** What the owner may want besides; the plan above follows each change. */
export function Wishes(props: {
  readonly wishes: WishesAnswer;
  /** Other services of the server that show the certificate of one of the names. */
  readonly besides: NonNullable<Inspection['besides']>;
  /** True where web and mail get the certificate in one plan. */
  readonly isShared: boolean;
  /** True where a rule of the site would keep later proofs away. */
  readonly isProofHidden: boolean;
  readonly system: 'posix' | 'windows' | 'here';
  /** Kinds of certificates that the authority has on offer; where there is none but its own, nobody is asked. */
  readonly kinds: readonly string[];
  /** The certificate is there already, or its own key signs it: nobody has to prove or renew anything for it. Null: neither. */
  readonly unasked: Unasked['kind'] | null;
  /** Whose login certbot on the server could renew with, if it lay there; null: there is none such. */
  readonly loginFor: string | null;
  onWish(patch: Partial<WishesAnswer>): void;
  /** All of them anew: a kind that is left to the authority is no wish. */
  onWishes(wishes: WishesAnswer): void;
}) {
  const { t, rich } = useTexts();
  const { wishes, besides, isShared, isProofHidden, system, kinds, unasked, loginFor, onWish, onWishes } =
    props;
  const { profile, ...others } = wishes;
  const { key, ...withoutKey } = wishes;
  const { mailDomains, ...withoutMail } = wishes;
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
          {t(unasked === 'self-signed' ? 'self-signed.redirect-wish-more' : 'review.redirect-wish-more')}
        </Wish>
        {unasked !== 'self-signed' && (
          <Wish
            title={t('review.hsts-wish')}
            isOn={wishes.hsts}
            onTurn={(hsts) => onWish({ hsts, ...(hsts ? { redirect: true } : {}) })}
          >
            {rich('review.hsts-wish-more')}
          </Wish>
        )}
        {unasked === null && (isProofHidden || wishes.openProofPath === true) && (
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
            {t(webTargets.includes(target) ? 'review.beside-web-more' : 'review.beside-wish-more')}
          </Wish>
        ))}
        {mailDomains !== undefined && (
          <Row
            title={t('review.mail-domains-said')}
            action={
              <Button size="small" onClick={() => onWishes(withoutMail)}>
                {t('review.mail-domains-change')}
              </Button>
            }
          >
            {t('review.mail-domains-said-more', {
              count: mailDomains.length,
              domains: mailDomains.join(', '),
            })}
          </Row>
        )}
        {isShared && (
          <Wish
            title={t('review.keep-wish')}
            isOn={wishes.keepsProven === true}
            onTurn={(keepsProven) => onWish({ keepsProven })}
          >
            {t('review.keep-wish-more')}
          </Wish>
        )}
        {loginFor !== null && (
          <Wish
            title={t('review.dns-login-wish', { provider: loginFor })}
            isOn={wishes.renewal === 'certbot'}
            onTurn={(isOn) => onWish({ renewal: isOn ? 'certbot' : 'auto' })}
          >
            {t('review.dns-login-wish-more')}
          </Wish>
        )}
        {unasked === null && (
          <Select
            title={t('review.renewal-wish')}
            more={t('review.renewal-wish-more')}
            chosen={wishes.renewal ?? 'auto'}
            options={renewalsOn[system].map((one) => [one, t(`review.renewal-${one}`)])}
            onChoose={(renewal) => onWish({ renewal })}
          />
        )}
        {unasked === null && (
          <Select
            title={t('review.key-wish')}
            more={t('review.key-wish-more')}
            chosen={key ?? ''}
            options={keys.map((one) => [one, one === '' ? t('review.key-usual') : t(`review.key-${one}`)])}
            onChoose={(one) => onWishes(one === '' ? withoutKey : { ...withoutKey, key: one })}
          />
        )}
        {unasked === null && kinds.length > 1 && (
          <Select
            title={t('review.kind-wish')}
            more={t('review.kind-wish-more')}
            chosen={profile ?? ''}
            options={['', ...kinds].map((kind) => [
              kind,
              kind === '' ? t('review.kind-usual') : t('review.kind', { kind, known: kind }),
            ])}
            onChoose={(kind) => onWishes(kind === '' ? others : { ...others, profile: kind })}
          />
        )}
      </Rows>
    </section>
  );
}

/** Beside another one; all others are for mail. */
const webTargets: readonly string[] = ['apache', 'nginx', 'iis'];

/** In the order in which they are offered; '': what suits the server. */
const keys = ['', 'ec-p256', 'rsa-2048', 'ec-p384', 'rsa-3072', 'rsa-4096'] as const satisfies readonly (
  | KeyAlgorithm
  | ''
)[];

/** In the order in which they are offered. */
const renewalsOn = {
  posix: ['auto', 'mod-md', 'certbot', 'app', 'nobody'],
  windows: ['auto', 'simple-acme', 'app', 'nobody'],
  here: ['auto', 'app', 'nobody'],
} as const satisfies Record<'posix' | 'windows' | 'here', readonly RenewalWish[]>;

/** One of several, with what that means beside it. */
function Select<Value extends string>(props: {
  readonly title: string;
  readonly more: string;
  readonly chosen: Value;
  readonly options: readonly (readonly [Value, string])[];
  onChoose(value: Value): void;
}) {
  const id = useId();
  const { options } = props;
  const [first] = options;
  const known = (value: string) => options.find(([one]) => one === value)?.[0] ?? first?.[0];
  return (
    <Box
      component="li"
      sx={{ px: 2.25, py: 1.5, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}
    >
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Typography variant="h3" component="label" htmlFor={id}>
          {props.title}
        </Typography>
        <Typography id={`${id}-more`} variant="body2" color="textSecondary" component="div">
          {props.more}
        </Typography>
      </Box>
      <TextField
        select
        id={id}
        value={known(props.chosen)}
        onChange={({ target }) => {
          const value = known(target.value);
          if (value !== undefined) props.onChoose(value);
        }}
        slotProps={{ select: { native: true }, htmlInput: { 'aria-describedby': `${id}-more` } }}
      >
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
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
