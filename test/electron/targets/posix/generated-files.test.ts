import { describe, expect, it } from 'vitest';
import { detectionOf, programNotRoots } from '../../../../electron/targets/posix/detection.ts';
import { writerAt, writerOf } from '../../../../electron/targets/posix/generated-files.ts';
import { notRoots } from '../../../../electron/targets/posix/own-ground.ts';

const places: readonly (readonly [string, string | null])[] = [
  ['/var/opt/gitlab/nginx/conf/gitlab-http.conf', 'GitLab'],
  ['/nix/store/0abc-nginx.conf', 'NixOS'],
  ['/nix/store', 'NixOS'],
  ['/etc/nginx/conf.d/gitlab.conf', null],
  ['/nix/storeroom/x', null],
  ['/srv/nix/store/x', null],
];

describe('what one program writes by its place', () => {
  it.each(places)('%s is written by %s', (path, writer) => {
    expect(writerAt(path)).toBe(writer);
    expect(writerOf({ realPath: path, text: 'server {}\n' })).toBe(writer);
  });

  it('is said to be that one’s where somebody else may write, and nobody is told to give it to root', () => {
    const problem = { code: 'site-managed-elsewhere', facts: { manager: 'NixOS' } };
    expect(programNotRoots('nginx', '/nix/store')).toMatchObject(problem);
    expect(notRoots('/nix/store', { file: '/nix/store/x', name: 'a.test' })).toMatchObject(problem);
    expect(programNotRoots('nginx', '/home/x')).toMatchObject({ code: 'web-server-not-roots' });
    expect(
      detectionOf({
        title: 'nginx',
        server: 'nginx',
        notRoots: '/nix/store',
        container: null,
        isThere: false,
        isRunning: false,
        complaint: null,
        version: '',
        unfit: null,
      }),
    ).toMatchObject({ support: 'unsupported', problem });
  });
});

it.each([
  [
    '# This file is managed by gitlab-ctl. Manual changes will be\n# erased!\n\n## GitLab\nserver {}',
    'GitLab',
  ],
  ['# proxy in front of GitLab\nserver {}', null],
  ['# Your changes will be reverted by the next run.\nserver {}', 'another program'],
  ['# Made by Sealkeeper. Changes are lost\nserver {}', null],
])('%j in front of a file is a claim of %s', (text, writer) => {
  expect(writerOf({ realPath: '/etc/nginx/conf.d/a.conf', text })).toBe(writer);
});
