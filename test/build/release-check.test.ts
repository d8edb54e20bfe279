import { expect, it } from 'vitest';
import { placeholders, type ReleaseFacts, releaseFacts, releaseFaults } from '../../build/release-check.ts';
import { theProject } from '../../electron/signed/project.ts';

const site = 'https://sealkeeper.test/';
const good: ReleaseFacts = {
  project: {
    keys: [{ id: '0123456789ab', spki: '' }],
    data: `${site}data.signed`,
    release: `${site}release.signed`,
    page: site,
  },
  versions: { program: '1.2.3', manifest: '1.2.3', told: '1.2.3', tag: 'v1.2.3' },
  changes: '# Changelog\n\n## [Unreleased]\n\n## [1.2.3] 2027-01-08\n',
};

it('a commit with a project, one version and a chapter of what is new may be released', () => {
  expect(releaseFaults(good)).toEqual([]);
  expect(releaseFaults({ ...good, versions: { ...good.versions, tag: null } })).toEqual([]);
});

it.each<[Partial<ReleaseFacts>, RegExp]>([
  [{ project: { ...good.project, page: placeholders.site } }, /project\.ts: .* is a guess/],
  [{ project: { ...good.project, release: 'http://sealkeeper.test/' } }, /not https/],
  [{ project: { ...good.project, keys: [] } }, /there is no key/],
  [
    { project: { ...good.project, keys: [...good.project.keys, { id: placeholders.keys[0], spki: '' }] } },
    /the key 67ecfbb42c6b was made for trying/,
  ],
  [{ versions: { ...good.versions, manifest: '1.2.4' } }, /^package\.json says 1\.2\.4/],
  [{ versions: { ...good.versions, told: '1.2.2' } }, /^data\/release\.json tells people of 1\.2\.2/],
  [{ versions: { ...good.versions, tag: 'v1.2.4' } }, /^The tag is v1\.2\.4/],
  [{ changes: '## [Unreleased]' }, /no chapter “## \[1\.2\.3\]”/],
])('what is missing is named: %#', (change, said) => {
  const faults = releaseFaults({ ...good, ...change });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(said);
});

it('this checkout is refused for as long as its address or key are stand-ins', () => {
  const isMadeUp =
    theProject.page.startsWith(placeholders.site) ||
    theProject.keys.some(({ id }) => placeholders.keys.some((each) => each === id));
  const faults = releaseFaults(releaseFacts(null)).filter((fault) =>
    fault.startsWith('electron/signed/project.ts'),
  );
  expect(faults.length > 0).toBe(isMadeUp);
});
