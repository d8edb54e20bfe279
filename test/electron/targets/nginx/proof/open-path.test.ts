import { expect, it } from 'vitest';
import { openPath } from '../../../../../electron/targets/nginx/proof/open-path.ts';
import { applyEdits } from '../../../../../electron/text/edits.ts';
import { oneFile } from '../../../../support/nginx-facts.ts';

it('leaves the folder of proofs to whoever answers there for other names', () => {
  const facts = oneFile(
    'server {\n  listen 80;\n  server_name a.test b.test;\n  location / { proxy_pass http://127.0.0.1:1; }\n}\n',
  );
  const { edits } = openPath(
    facts,
    facts.servers.map((site) => ({ site, names: ['a.test'] })),
  );
  const [after = ''] = edits.map((one) => applyEdits(one.file.text, one.edits));
  expect(after).toContain(`if (-f "${facts.proofRoot}$uri") {`);
  expect(after).not.toMatch(/location [^{]*well-known/);
  expect(after).not.toContain(' break;');
});
