import { z } from 'zod';
import { hstsSettings, httpsysRow } from '../../../../electron/remote/windows/verbs/shapes.ts';
import { sectionsOf } from './access.ts';
import { openPfx } from './certificates.ts';
import type { WindowsModel } from './model.ts';
import { runProgram } from './programs.ts';
import { renewerOperations } from './renewers.ts';

const text = z.string();
const step = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.literal('remove'),
    siteId: z.number(),
    protocol: text,
    bindingInformation: text,
    configOnly: z.boolean(),
  }),
  z.strictObject({
    op: z.literal('add'),
    siteId: z.number(),
    protocol: text,
    bindingInformation: text,
    sslFlags: z.number(),
    thumbprint: text,
    store: text,
    attributes: z.record(text, text),
  }),
  z.strictObject({
    op: z.literal('ftp'),
    siteId: z.number(),
    thumbprint: text,
    store: text,
    isOwn: z.boolean(),
  }),
  z.strictObject({ op: z.literal('hsts'), siteId: z.number(), settings: hstsSettings, isOwn: z.boolean() }),
]);

/** What the double's adapter may ask of the model, one function for each function of the Windows adapter. */
export function operations(model: WindowsModel) {
  const table: Readonly<Record<string, (wish: unknown) => unknown>> = {
    ...renewerOperations(model),
    identity: () => model.state.identity,
    os: () => model.state.os,
    iis: () => model.state.iis,
    addresses: () => model.addresses,
    neighbours: () => model.state.neighbours,
    backups: () => model.state.backups,
    chosen: () => model.state.chosen,
    choosers: () => model.state.choosers,
    httpsys: () => model.state.rows,
    'set-row': (wish) => {
      model.setRow(httpsysRow.parse(wish));
      return true;
    },
    'listen-on': () => model.state.listenOn,
    ports: () => model.ports,
    held: () => model.held,
    reservations: () => model.state.reservations,
    'start-site': async (wish) => {
      await model.startSite(z.strictObject({ id: z.number() }).parse(wish).id);
      return true;
    },
    sites: () => {
      model.throwFault('sites', 'com');
      const { os, siteDefaults: defaults } = model.state;
      const sites = readableSites(model).map((site) => ({
        ...site,
        sections: sectionsOf(site.manners.sections),
      }));
      return { version: model.version, build: os.build, defaults, sites };
    },
    commit: async (wish) => {
      const { version, steps } = z.strictObject({ version: z.number(), steps: z.array(step) }).parse(wish);
      await model.commit(version, steps);
      return true;
    },
    'open-store': (wish) => {
      const { name, mode } = z.strictObject({ name: text, mode: text }).parse(wish);
      model.openStore(name, mode);
      return model.state.certificates.filter(({ store }) => store === name);
    },
    'add-certificate': (wish) => {
      const added = z
        .strictObject({
          store: text,
          thumbprint: text,
          certPem: text,
          keyPem: text.nullable(),
          friendlyName: text,
        })
        .parse(wish);
      model.addCertificate(added);
      return true;
    },
    'remove-certificate': (wish) => {
      const { store, thumbprint } = z.strictObject({ store: text, thumbprint: text }).parse(wish);
      model.removeCertificate(store, thumbprint);
      return true;
    },
    'check-pfx': (wish) => {
      model.throwFault('import', 'crypto');
      const { pfx, password } = z.strictObject({ pfx: text, password: text }).parse(wish);
      const { build, culture } = model.state.os;
      openPfx(Buffer.from(pfx, 'base64'), password, build, culture);
      return true;
    },
    program: (wish) => {
      const { name, words } = z.strictObject({ name: text, words: z.array(text) }).parse(wish);
      return runProgram(model, name, words);
    },
    folder: (wish) => model.folderOf(z.strictObject({ folder: text }).parse(wish).folder),
    'start-watch': (wish) => {
      const { name, command } = z.strictObject({ name: text, command: text }).parse(wish);
      model.watches.start(name, command);
      return true;
    },
    'stop-watch': (wish) => {
      model.watches.stop(z.strictObject({ name: text }).parse(wish).name);
      return true;
    },
    'about-to-write': () => true,
    'test-watch': (wish) => model.watches.isRunning(z.strictObject({ name: text }).parse(wish).name),
    listen: (wish) => model.openListener(z.strictObject({ port: z.number() }).parse(wish).port),
  };
  return table;
}

/** Sites as a ServerManager shows them: each binding with the certificate that http.sys has for it. */
export function readableSites(model: WindowsModel) {
  return model.state.sites.map((site) => ({
    ...site,
    bindings: site.bindings.map((binding) => ({ ...binding, ...model.certificateOf(binding) })),
  }));
}

/** What a script makes of a binding's certificate: one that is not in its store any more, or has no key, counts as none. */
export function isLost(
  { state: { stores, certificates } }: WindowsModel,
  { thumbprint, store: named }: { readonly thumbprint: string; readonly store: string },
): boolean {
  const store = named === '' ? 'My' : named;
  return (
    thumbprint !== '' &&
    stores.includes(store) &&
    !certificates.some((one) => one.store === store && one.thumbprint === thumbprint && one.keyPem !== null)
  );
}
