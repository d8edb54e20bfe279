import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sectionsFor, settingsWith } from '../../../../electron/run/windows/challenge-settings.ts';
import { closedBy, type ModelSections } from './access.ts';
import { modelSite, type SiteManners } from './state.ts';
import { siteAnswer } from './static-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-site-'));
const challenges = join(folder, '.well-known/acme-challenge');
mkdirSync(challenges, { recursive: true });
writeFileSync(join(challenges, 'token'), 'token.key');
afterAll(() => rmSync(folder, { recursive: true }));

const sections = {
  'security/requestFiltering': {
    lists: {
      hiddenSegments: { entries: [{ segment: '.well-known' }] },
      denyUrlSequences: { entries: [{ sequence: 'acme' }] },
      fileExtensions: {
        attributes: { allowUnlisted: false },
        entries: [{ fileExtension: '.html', allowed: true }],
      },
      verbs: { attributes: { allowUnlisted: true }, entries: [{ verb: 'GET', allowed: false }] },
    },
  },
  'security/authorization': { lists: { default: { entries: [{ accessType: 0, users: 'staff' }] } } },
} as const satisfies ModelSections;

const mime = '<staticContent><clear /><mimeMap fileExtension="." mimeType="text/plain" /></staticContent>';
const handlers = '<handlers><clear /><add name="StaticFile" /></handlers>';
const rules = '<rewrite><rules><clear /></rules></rewrite>';
const variants = {
  V0: '',
  V1: `<configuration>${mime}</configuration>`,
  V2: `<configuration>${mime}${handlers}</configuration>`,
  V3: `<configuration>${mime}${handlers}${rules}</configuration>`,
} as const;

/** Which configuration in the challenge folder gets a token past what stands in the way. */
describe('a challenge file in a site', () => {
  it.each<[string, Partial<SiteManners>, boolean, Record<keyof typeof variants, number>]>([
    ['nothing', { servesExtensionless: true }, true, { V0: 200, V1: 200, V2: 200, V3: 200 }],
    ['the missing type of files without extension', {}, true, { V0: 404, V1: 200, V2: 200, V3: 200 }],
    [
      'an application that answers first',
      { extensionlessHandler: true },
      true,
      { V0: 404, V1: 404, V2: 200, V3: 200 },
    ],
    ['a redirect of the site', { redirects: true }, true, { V0: 301, V1: 301, V2: 301, V3: 200 }],
    ['locked handlers', { locked: ['handlers'] }, true, { V0: 404, V1: 200, V2: 500, V3: 500 }],
    ['a missing rewrite module', {}, false, { V0: 404, V1: 200, V2: 200, V3: 500 }],
    ['a rule of the whole server', { globalRule: true }, true, { V0: 301, V1: 301, V2: 301, V3: 301 }],
  ])('meets %s', (_, manners, urlRewrite, expected) => {
    const site = modelSite(1, 'Shop', { bindings: ['http *:80:'], manners });
    const seen = Object.entries(variants).map(([name, config]) => {
      writeFileSync(join(challenges, 'web.config'), config);
      const request = { path: '/.well-known/acme-challenge/token', host: 'shop.test', urlRewrite };
      return [name, siteAnswer(site, request, () => folder).status];
    });
    expect(Object.fromEntries(seen)).toEqual(expected);
  });

  const own = sectionsFor(false);
  const answer = (given: ModelSections, config: string, isInside = true) => {
    writeFileSync(join(challenges, 'web.config'), config);
    const site = modelSite(1, 'Shop', { bindings: ['http *:80:'], manners: { sections: given } });
    const request = {
      path: '/.well-known/acme-challenge/token',
      host: 'shop.test',
      urlRewrite: false,
      isInside,
    };
    return siteAnswer(site, request, () => folder).body;
  };
  const filter = (name: string) => {
    const lists = sections['security/requestFiltering'].lists;
    return { 'security/requestFiltering': { lists: { [name]: lists[name as keyof typeof lists] } } };
  };

  it.each<[string, ModelSections]>([
    ['404.8', filter('hiddenSegments')],
    ['404.5', filter('denyUrlSequences')],
    ['404.7', filter('fileExtensions')],
    ['404.6', filter('verbs')],
    ['401.2', { 'security/authorization': sections['security/authorization'] }],
  ])(
    'that rules answer with %s is shown by the settings of ours, and told where they are locked',
    (code, given) => {
      expect(answer(given, settingsWith([]))).toBe(code);
      expect([answer(given, settingsWith(own)), closedBy(given)]).toEqual(['token.key', []]);
      const [name] = Object.keys(given) as (keyof typeof given)[];
      if (name === undefined) throw new Error('no section');
      const locked = { [name]: { ...given[name], locked: true } };
      expect([answer(locked, settingsWith(own)), closedBy(locked)]).toEqual(['500.19', [name]]);
    },
  );

  it.each<[string, ModelSections]>([
    ['403.503', { 'security/ipSecurity': { attributes: { allowUnlisted: false } } }],
    ['403.4', { 'security/access': { attributes: { sslFlags: 8 } } }],
    ['401.2', { 'security/authentication/anonymousAuthentication': { attributes: { enabled: false } } }],
  ])('that a stranger is refused with %s is told, since no settings of ours help', (code, given) => {
    expect(answer(given, settingsWith(own), false)).toBe(code);
    expect(closedBy(given)).toEqual(Object.keys(given));
  });
});
