import { createHash } from 'node:crypto';
import type { Shipped } from '../licences.ts';

/**
 * What is in a package, as CycloneDX 1.6 (ECMA-424). `npm sbom` knows "dependencies" alone, and would be silent about
 * React, MUI, Electron and Node, which are bundled or put beside; this list is that of `licences.ts`.
 *
 * @param date of the release. The same parts and date give the same bytes.
 */
export function billOfMaterials(
  program: { readonly name: string; readonly version: string; readonly licence: string },
  parts: readonly Shipped[],
  date: Date,
): string {
  const root = component(program, 'application');
  const components = parts.map((part) => component(part, 'library'));
  const digest = createHash('sha256')
    .update(JSON.stringify([root, components]))
    .digest('hex');
  return `${JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: `urn:uuid:${uuidOf(digest)}`,
      version: 1,
      metadata: {
        timestamp: date.toISOString(),
        tools: { components: [{ type: 'application', name: 'sealkeeper-packaging' }] },
        component: root,
      },
      components,
      dependencies: [{ ref: root['bom-ref'], dependsOn: components.map((each) => each['bom-ref']) }],
    },
    null,
    2,
  )}\n`;
}

function component(
  { name, version, licence, integrity }: Pick<Shipped, 'name' | 'version' | 'licence'> & Partial<Shipped>,
  type: 'application' | 'library',
) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type,
    'bom-ref': purl,
    name,
    version,
    purl,
    // One identifier or a choice of several (SPDX 2.3, annex D).
    licenses: /[\s()]/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }],
    ...(integrity === undefined ? {} : { hashes: hashesOf(integrity) }),
  };
}

/** Subresource Integrity, as the lock file has it, in the words of CycloneDX. */
const hashesOf = (integrity: string) =>
  integrity.split(' ').flatMap((each) => {
    const [algorithm = '', base64 = ''] = each.split(/-(.*)/);
    const alg = { sha512: 'SHA-512', sha1: 'SHA-1' }[algorithm];
    return alg === undefined ? [] : [{ alg, content: Buffer.from(base64, 'base64').toString('hex') }];
  });

/** Of custom content (RFC 9562 §5.8). */
function uuidOf(hex: string): string {
  const [a, b, c, d, e] = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(13, 16),
    hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `${a}-${b}-8${c}-8${d}-${e}`;
}
