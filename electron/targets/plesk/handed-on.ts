import { type Problem, ProblemError } from '../../../shared/problems.ts';
import type { PleskSite } from './facts.ts';

/** A line of a site's own settings that hides its proofs, the first of them, with what its owner puts in front of it. Pure. */
export const inFrontOf = ({ domain, inFront }: PleskSite): readonly Problem[] =>
  inFront.slice(0, 1).map(
    ({ file, line, rule }) =>
      new ProblemError('plesk-handed-on', {
        site: domain,
        file,
        line,
        rule,
        by: file.endsWith('vhost_nginx.conf') ? 'nginx' : 'apache',
      }).problem,
  );
