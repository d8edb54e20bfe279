import type { MailEndpoint } from '../../../shared/look/mail.ts';
import { mailDoors } from '../../../shared/look/mail-doors.ts';
import { useTexts } from '../../texts.tsx';
import { Table } from './view-table.tsx';

/** What each door of the mail servers shows. */
export function DoorTable({ endpoints }: { readonly endpoints: readonly MailEndpoint[] }) {
  const { t } = useTexts();
  const sorted = endpoints.toSorted(
    (one, other) =>
      one.host.localeCompare(other.host) || mailDoors[one.door].port - mailDoors[other.door].port,
  );
  return (
    <Table aria-label={t('site.mail-doors')}>
      <thead>
        <tr>
          <th scope="col">{t('site.view-name')}</th>
          <th scope="col">{t('site.mail-door')}</th>
          <th scope="col">{t('site.mail-seen')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ host, address, door, state, certificate }) => (
          <tr key={`${host} ${address} ${door}`}>
            <td>
              {host} ({address})
            </td>
            <td>{t('site.mail-door-name', { door, port: String(mailDoors[door].port) })}</td>
            <td>{t(`site.mail-${state}`, { fault: (certificate?.fault ?? 'none').replaceAll('-', '_') })}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
