import Button from '@mui/material/Button';
import type { RefObject } from 'react';
import type { DomainName } from '../../../shared/names/domain-name.ts';
import { NameText } from '../../components/name-text.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { AddName } from '../names/add-name.tsx';

/** As many as a plan takes. */
const most = 100;

/** The names of something that was not looked at from outside, as their owner types them. */
export function TypedNames({
  names,
  send,
  onNames,
}: {
  readonly names: readonly DomainName[];
  /** Adds what stands in the field; false where nothing does. */
  readonly send: RefObject<() => boolean>;
  onNames(names: readonly DomainName[]): void;
}) {
  const { t } = useTexts();
  const spelt = useSpelt();
  return (
    <>
      {names.length > 0 && (
        <Rows aria-label={t('names.list')}>
          {names.map((name) => (
            <Row
              key={name}
              sign="good"
              title={<NameText name={spelt(name)} />}
              action={
                <Button
                  size="small"
                  aria-label={t('names.remove', { name: spelt(name) })}
                  onClick={() => onNames(names.filter((one) => one !== name))}
                >
                  {t('names.leave-out')}
                </Button>
              }
            />
          ))}
        </Rows>
      )}
      <AddName
        names={names}
        most={most}
        domain=""
        field={{
          label: t(names.length === 0 ? 'self-signed.name' : 'names.add-field'),
          hint: t('self-signed.names-hint'),
          isOptional: names.length > 0,
        }}
        isAsking={false}
        send={send}
        onNames={onNames}
      />
    </>
  );
}
