import type { MailEndpoint } from '../../../shared/look/mail.ts';
import { mailServices } from '../../../shared/look/mail-services.ts';
import { useTexts } from '../../texts.tsx';
import { Table } from './view-table.tsx';

/** What each door of the mail servers shows. */
export function PortTable({ endpoints }: { readonly endpoints: readonly MailEndpoint[] }) {
  const { t } = useTexts();
  const sorted = endpoints.toSorted(
    (one, other) =>
      one.host.localeCompare(other.host) || mailServices[one.door].port - mailServices[other.door].port,
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
            <td>{t('site.mail-door-name', { door, port: String(mailServices[door].port) })}</td>
            <td>{t(`site.mail-${state}`, { fault: (certificate?.fault ?? 'none').replaceAll('-', '_') })}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
