import type { HttpsysRow } from '../../../../electron/remote/windows/verbs/shapes.ts';
import { type VerbParameters, verbs } from '../../../../electron/remote/windows/verbs.ts';
import type { IisFacts } from '../../../../electron/targets/iis/facts.ts';
import { isSameRow, rowKeyOf } from '../../../doubles/windows/model/endpoint.ts';
import { WindowsModel } from '../../../doubles/windows/model/model.ts';
import { emptyState, modelSite, plainRow, type WindowsState } from '../../../doubles/windows/model/state.ts';
import { bindVerb } from '../../../doubles/windows/model/verbs-bindings.ts';
import type { IisReport } from '../../../reports/iis-report.ts';
import { certificate, facts, plain, site, thumb } from './desk.ts';

/** The server of a report. */
export function serverOf({
  sites,
  certificates = {},
  rows = [],
  ports = [],
  neighbours = [],
}: IisReport): IisFacts {
  const ids = [...new Set(sites.map((line) => Number(line.split(' ')[0])))];
  const linesOf = (id: number) =>
    sites.filter((line) => line.startsWith(`${id} `)).map((line) => line.slice(`${id} `.length));
  return facts(
    ids.map((id) => {
      const lines = linesOf(id);
      const name = lines.find((line) => line.startsWith('called '))?.slice('called '.length);
      return site(
        id,
        lines.filter((line) => line.startsWith('http')),
        {
          ...(lines.includes('stopped') ? { state: 'Stopped' } : {}),
          ...(name === undefined ? {} : { name }),
        },
      );
    }),
    {
      certificates: Object.entries(certificates).map(([letter, names]) => certificate(letter, names)),
      endpoints: rows.map((endpoint) => ({
        ...{ kind: 'address' as const, endpoint, thumbprint: thumb('F'), attributes: plain },
      })),
      ...{ ports, neighbours },
    },
  );
}

/** Of the run's own certificate. */
export const fresh = thumb('E');

/** The same server as a machine whose bindings can be changed. Nobody shakes hands with it, so no certificate has a key. */
export function reportModel(given: IisFacts) {
  const model = new WindowsModel(stateOf(given), { addresses: [], realPorts: false });
  const bind = (changes: VerbParameters<'bind'>['changes']) =>
    bindVerb(verbs.bind.parameters.parse({ changes }), {
      ...{ model, send: () => {}, step: () => {}, lastStep: () => 'commit' },
      ...{ killed: new AbortController().signal, secrets: { pfx: Buffer.alloc(0), password: '' } },
    });
  return { model, bind };
}

function stateOf({ sites, endpoints }: IisFacts): WindowsState {
  const rows = endpoints.map(
    ({ endpoint, thumbprint, attributes }): HttpsysRow => ({
      ...{ table: 'SslBindingInfo', endpoint, thumbprint, store: 'My', attributes },
    }),
  );
  const made = sites.map(({ id, name, state, bindings }) =>
    modelSite(id, name, {
      state,
      bindings: bindings.map((one) => `${one.protocol} ${one.information} ${one.sslFlags}`),
    }),
  );
  for (const { protocol, information, sslFlags, thumbprint, store } of sites.flatMap((one) => one.bindings)) {
    const binding = { protocol, bindingInformation: information, sslFlags, attributes: {}, broken: false };
    const key = rowKeyOf(binding);
    if (key === null || thumbprint === '' || rows.some((row) => isSameRow(row, key))) continue;
    rows.push({ ...key, thumbprint, store, attributes: plainRow });
  }
  const shown = new Set([...rows.map(({ thumbprint }) => thumbprint), fresh]);
  const certificates = [...shown].map((thumbprint) => ({
    ...{ store: 'My', thumbprint, certPem: '', keyPem: '', friendlyName: '', readers: [] },
  }));
  return { ...emptyState, sites: made, rows, certificates };
}
