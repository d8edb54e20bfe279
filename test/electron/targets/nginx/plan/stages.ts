import { expect } from 'vitest';
import type { NginxFacts } from '../../../../../electron/targets/nginx/config/facts.ts';
import { checkNginx } from '../../../../../electron/targets/nginx/plan/check.ts';
import { planNginx } from '../../../../../electron/targets/nginx/plan/plan.ts';
import { applyEdits } from '../../../../../electron/text/edits.ts';
import type { Stage } from '../../../../../shared/plan.ts';
import { server, siteFile } from '../practice.ts';

export const live = '/etc/sealkeeper/live/shop.ex.test';
export const wish = { names: ['shop.ex.test', 'www.shop.ex.test'], redirect: true, hsts: true };
export const plain = server(
  'listen 80;',
  'listen [::]:80;',
  'server_name shop.ex.test www.shop.ex.test;',
  'root /srv/shop;',
);

/** The texts after both stages, by path; fails where the plan was refused. */
export function stagesOf(facts: NginxFacts, change: Partial<typeof wish> = {}, path = siteFile) {
  const wanted = { ...wish, ...change };
  expect(checkNginx(facts, wanted)).toEqual([]);
  const { install, redirect } = planNginx(facts, wanted);
  const done = (text: string, stage: Stage | null) => {
    const edit = stage?.changes.find((one) => one.kind === 'edit-file' && one.path === path);
    return edit?.kind === 'edit-file' ? applyEdits(text, edit.edits) : text;
  };
  const installed = done(facts.files[path]?.text ?? '', install);
  return { installed, redirected: done(installed, redirect) };
}

export const refusedBy = (facts: NginxFacts, names = wish.names) =>
  checkNginx(facts, { ...wish, names }).map(({ problem }) => problem);
