import { isDomainName } from '../../../shared/names/domain-name.ts';
import type { FilesInHand } from '../../app/files-in-hand.ts';
import { keyOfOrder } from '../../app/order-server.ts';
import type { Services } from '../../app/services.ts';
import type { Handlers } from '../answer.ts';
import { outsideOf } from './site.ts';

type FileHandlers = Pick<Handlers, 'files.read' | 'files.forget'>;

export function fileHandlers(
  services: Pick<Services, 'orders' | 'orderKeys'>,
  inHand: FilesInHand,
): FileHandlers {
  return {
    async 'files.read'(input, { signal, progress }) {
      progress({ doing: 'reading' });
      const { orderId } = input;
      const ordered =
        orderId === undefined ? null : { order: orderId, key: await keyOfOrder(services, orderId) };
      const { filesId, files, said } = await inHand.read(
        {
          filesId: input.filesId ?? null,
          add: input.add.map(({ name, content }) => ({
            name,
            bytes: content === null ? null : Buffer.from(content, 'base64'),
          })),
          leaveOut: input.leaveOut ?? null,
          password: input.password ?? null,
          isKeyOnServer: input.isKeyOnServer,
          names: input.names,
          outside: outsideOf(input.outside),
          ordered,
        },
        signal,
      );
      const { certificate, key, others, blockers, cautions } = said;
      return {
        filesId,
        files: [...files],
        certificate: certificate === null ? null : shownCertificate(certificate),
        key,
        others: others.map(({ title, why }) => ({ title, why })),
        blockers: [...blockers],
        cautions: [...cautions],
      };
    },
    async 'files.forget'() {
      inHand.forget();
      return {};
    },
  };
}

type Certificate = NonNullable<Awaited<ReturnType<FilesInHand['read']>>['said']['certificate']>;

const shownCertificate = ({ names, issuer, notAfter, file, chain, root }: Certificate) => ({
  names: [...names],
  siteNames: names.filter(isDomainName).slice(0, 100),
  ...{ issuer, notAfter, file, root },
  chain: [...chain],
});
