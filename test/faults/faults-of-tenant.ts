import { dirname } from 'node:path';
import { doubles } from './doubles.ts';
import { always, type Fault, perhaps } from './fault.ts';
import { shopNames } from './road.ts';
import type { Scene } from './scene.ts';

/** What a user of the server may do to a site that is theirs, or was given to them, while we are at work. */
const documentRoot = `/var/www/${shopNames[0]}`;

const sh = async ({ shop }: Scene, script: string): Promise<void> =>
  void (await shop.server.must(['/bin/sh', '-c', script]));
const asTenant = async ({ shop }: Scene, script: string): Promise<void> =>
  void (await shop.server.must(['/bin/sh', '-c', script], { user: 'tenant' }));

const siteFolder = ({ road }: Scene): string => dirname(road.siteFile);
const gifts = {
  owner: { title: 'is given to a user', give: (folder: string) => `chown tenant ${folder}` },
  group: {
    title: 'is opened to a user’s group',
    give: (folder: string) => `chgrp tenant ${folder} && chmod 775 ${folder}`,
  },
} as const;
/** Back to root; what the user has put there meanwhile goes with them. */
const rollBack = (scene: Scene) => {
  const folder = siteFolder(scene);
  return sh(
    scene,
    `chown root:root ${folder} && chmod 755 ${folder} && find ${folder} -user tenant -exec rm -f {} +`,
  );
};

const given = Object.entries(gifts).flatMap(([id, { title, give }]): readonly Fault[] => [
  {
    id: `folder-given-to-${id}`,
    title: `the folder of the site’s file ${title} in the middle`,
    at: ['proof', 'install', 'redirect'],
    strike: (scene) => sh(scene, give(siteFolder(scene))),
    heal: rollBack,
    mayNeedAttention: true,
    may: perhaps,
  },
  {
    id: `undo-folder-given-to-${id}`,
    title: `the folder of the site’s file ${title} between run and undo`,
    work: 'undo',
    at: ['undo'],
    between: (scene) => sh(scene, give(siteFolder(scene))),
    heal: rollBack,
    mayNeedAttention: true,
    may: always('undone', 'committed'),
  },
]);

const customerFile = '/home/tenant/conf/shop.conf';
/** The shop is a customer's, in the customer's own folder. */
const customers = {
  sites: [{ name: 'other.example.test' }],
  files: {
    ...doubles,
    [customerFile]: `<VirtualHost *:80>
ServerName ${shopNames[0]}
ServerAlias ${shopNames[1]}
DocumentRoot ${documentRoot}
</VirtualHost>
`,
    [`${documentRoot}/index.html`]: `site ${shopNames[0]}\n`,
  },
};

/** Another file of the same words, behind a link; back again, it is the very file that it was. */
const swap = `mv ${customerFile} ${customerFile}.real && cp ${customerFile}.real ${customerFile}.copy && ln -s shop.conf.copy ${customerFile}`;
const swapBack = `[ ! -e ${customerFile}.real ] || mv -f ${customerFile}.real ${customerFile} && rm -f ${customerFile}.copy`;

const customersFaults: readonly Fault[] = [
  {
    id: 'customers-site',
    title: 'the site stands in a folder of its customer’s',
    at: ['look'],
    shop: customers,
    staysOnHttp: true,
    may: always('committed', 'refused'),
  },
  {
    id: 'customers-site-swapped',
    title: 'a customer puts a link in place of the site’s file in the middle',
    at: ['before', 'proof', 'install'],
    shop: customers,
    staysOnHttp: true,
    strike: (scene) => asTenant(scene, swap),
    heal: (scene) => asTenant(scene, swapBack),
    may: (step) => [...perhaps(step), 'refused'],
  },
  {
    id: 'undo-customers-site-swapped',
    title: 'a customer puts a link in place of the site’s file between run and undo',
    work: 'undo',
    at: ['undo'],
    shop: customers,
    staysOnHttp: true,
    between: (scene) => asTenant(scene, swap),
    heal: (scene) => asTenant(scene, swapBack),
    mayNeedAttention: true,
    may: always('undone', 'committed'),
  },
];

/** In place of `.well-known/.htaccess`, in a site whose folder is a user's and whose local files count. */
const local = `${documentRoot}/.well-known/.htaccess`;
const inWait: Readonly<Record<string, readonly [title: string, script: string]>> = {
  pipe: ['a pipe', `mkfifo ${local}`],
  endless: ['a link to a file without end', `ln -s /dev/zero ${local}`],
  device: ['a device', `mknod ${local} c 1 5`],
  root: ['a link to a file of root’s', `ln -s /etc/victim/shadow ${local}`],
  socket: ['a socket', `python3 -c 'import socket,sys; socket.socket(1).bind(sys.argv[1])' ${local}`],
  huge: ['a file of a terabyte', `truncate -s 1T ${local}`],
  circle: ['a link to itself', `ln -s .htaccess ${local}`],
  bomb: [
    'a pattern without end',
    `printf 'RedirectMatch 410 "^(((.+)+)+)+=$"\\nRewriteEngine On\\nRewriteRule "(a*)*(a*)*(a*)*b$" - [F]\\n' >${local}`,
  ],
};

const specialFiles = Object.entries(inWait).map(
  ([id, [title, script]]): Fault => ({
    id: `local-file-${id}`,
    title: `where a site’s local file is read lies ${title}`,
    at: ['look'],
    shop: {
      modules: ['rewrite'],
      sites: [
        {
          name: shopNames[0],
          aliases: [shopNames[1]],
          extra: `<Directory ${documentRoot}>\nAllowOverride All\n</Directory>`,
        },
        { name: 'other.example.test' },
      ],
    },
    prepare: (scene) =>
      sh(scene, `mkdir -p ${documentRoot}/.well-known && ${script}; chown -hR tenant ${documentRoot}`),
    may: always('committed', 'undone', 'refused'),
  }),
);

const names: readonly Fault[] = [
  { id: 'stars', title: 'a name with thousands of stars', alias: `${'*'.repeat(3000)}.example.org` },
  {
    id: 'many-stars',
    title: 'a name with many stars between letters',
    alias: `${'*e'.repeat(30)}.example.org`,
  },
].map(({ id, title, alias }) => ({
  id: `alias-${id}`,
  title: `the site answers to ${title}`,
  at: ['look'],
  shop: {
    sites: [{ name: shopNames[0], aliases: [shopNames[1], alias] }, { name: 'other.example.test' }],
  },
  may: always('committed', 'refused'),
}));

export const tenantFaults: readonly Fault[] = [...given, ...customersFaults, ...specialFiles, ...names];
