import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkApache } from '../../../electron/targets/apache/plan/check.ts';
import { planApache } from '../../../electron/targets/apache/plan/plan.ts';
import { proofPlan } from '../../../electron/targets/apache/proof/proof.ts';
import { applyEdits } from '../../../electron/text/edits.ts';
import { type Change, httpChallenge, targetPlan as planSchema, type Stage } from '../../../shared/plan.ts';
import { debianFacts } from '../../support/apache-facts.ts';

/**
 * A server's configuration is somebody else's text. Whatever stands in it: a plan keeps every line of it, adds lines of
 * its own alone, and writes only where it says.
 */

const own = 'shop.ex.test';

const word = fc.string({
  unit: fc.constantFrom(...'abZ09/.-_ "\'\\$%{}<>&;|`()~*?!#='.split(''), 'ü', '\u00a0', '\t'),
  maxLength: 16,
});
const directive = fc
  .tuple(
    fc.constantFrom(
      'DocumentRoot',
      'ProxyPass /',
      'Redirect /',
      'RewriteRule',
      'RewriteCond',
      'Header set X',
      'ServerAdmin',
      'CustomLog',
      'ErrorDocument 404',
      'Alias /x',
      'SetEnv A',
      '#',
      'Unknown',
    ),
    word,
  )
  .map(([name, rest]) => `    ${name} ${rest}`);
const section = fc
  .tuple(
    fc.constantFrom('Location', 'Directory', 'If', 'LocationMatch', 'FilesMatch'),
    word,
    fc.array(directive, { maxLength: 2 }),
  )
  .map(([name, rest, inner]) => `    <${name} ${rest}>\n${inner.join('\n')}\n    </${name}>`);

const site = fc
  .tuple(
    fc.array(fc.oneof(directive, section), { maxLength: 5 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([lines, newline, hasEnd]) =>
    ['<VirtualHost *:80>', `    ServerName ${own}`, ...lines, `</VirtualHost>${hasEnd ? '\n' : ''}`]
      .join('\n')
      .replaceAll('\n', newline),
  );

const factsOf = (text: string) => debianFacts({ files: { '/etc/apache2/sites-enabled/shop.conf': text } });

/** Where the bytes of a change end up; null where it brings none of ours. */
function bytesAfter(change: Change, files: ReturnType<typeof factsOf>['files']) {
  if (change.kind !== 'edit-file') return null;
  const file = Object.values(files).find(({ realPath }) => realPath === change.path);
  if (file === undefined) throw new Error(`an edit of a file that was not read: ${change.path}`);
  return { before: file.text, after: applyEdits(file.text, change.edits) };
}

/** What an edit put in: the lines of `after` that are none of `before`, in order; throws where a line was lost. */
function added({ before, after }: { readonly before: string; readonly after: string }): readonly string[] {
  const rest = before.split('\n');
  const fresh = after.split('\n').filter((line) => {
    if (line !== rest[0]) return true;
    rest.shift();
    return false;
  });
  if (rest.length > 0) throw new Error(`lost: ${JSON.stringify(rest)}`);
  return fresh;
}

const ours =
  /^\s*(#.*|RewriteEngine on|RewriteRule "\^\/\\\.well-known\/acme-challenge\/[A-Za-z0-9_-]+\$" - \[R=200,END\]|RewriteRule \^ - \[L\]|RewriteOptions Inherit|<Directory "\/">|RewriteEngine off|<\/Directory>|<Location "\/\.well-known\/acme-challenge\/[A-Za-z0-9_-]+">|ErrorDocument 200 "[A-Za-z0-9_.-]+"|<\/Location>|<\/?IfModule[^\n]*>|LoadModule [^\n]+|)\r?$/;

const challenge = fc.record({
  name: fc.constant(own),
  token: fc.string({ unit: fc.constantFrom(...'abcXYZ019_-'), minLength: 1, maxLength: 40 }),
  keyAuthorization: fc.string({ unit: fc.constantFrom(...'abcXYZ019_.-'), minLength: 1, maxLength: 60 }),
});

const edits = (stage: Stage, facts: ReturnType<typeof factsOf>) =>
  stage.changes.flatMap((change) => bytesAfter(change, facts.files) ?? []);

describe('a plan from hostile configuration', () => {
  it('proves control with lines of its own alone, and keeps every line that stood there', () => {
    let seen = 0;
    fc.assert(
      fc.property(site, challenge, (text, token) => {
        const facts = factsOf(text);
        const { stage } = proofPlan(facts, [httpChallenge.parse(token)]);
        for (const edit of edits(stage, facts)) {
          seen += 1;
          for (const line of added(edit)) expect(line).toMatch(ours);
        }
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  it('installs within the folders of Apache and its own, and keeps every line that stood there', () => {
    let seen = 0;
    fc.assert(
      fc.property(site, fc.boolean(), fc.boolean(), (text, redirect, hsts) => {
        const facts = factsOf(text);
        const wish = { names: [own], redirect, hsts };
        if (checkApache(facts, wish).length > 0) return;
        const plan = planSchema.parse(planApache(facts, wish));
        for (const stage of [plan.install, plan.redirect]) {
          for (const { path } of stage?.changes ?? [])
            expect(path).toMatch(/^\/etc\/(apache2|sealkeeper)(\/|$)/);
        }
        for (const edit of edits(plan.install, facts)) expect(() => added(edit)).not.toThrow();
        seen += 1;
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(100);
  });
});

it('a challenge that is more than letters never gets so far', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const isPlain = /^[A-Za-z0-9_-]{1,256}$/.test(text);
      expect(httpChallenge.safeParse({ name: own, token: text, keyAuthorization: 'a.b' }).success).toBe(
        isPlain,
      );
    }),
    { numRuns: 500 },
  );
});
