import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { inCheckout } from '../../../../build/checkout.ts';
import type { Preset } from '../../../../shared/settings.ts';
import { adviceFor } from '../../../../shared/wizard/advice.ts';
import { today } from '../../../support/look-of.ts';
import { lookOfSeen } from './look-of-seen.ts';
import { row } from './row.ts';

const practice: Preset = {
  practice: true,
  authority: { name: 'Practice authority', directory: 'https://10.77.1.1:14000/dir' },
};

/** Every situation of the table, with its look and the advice on it. */
export const advised = z
  .array(row)
  .parse(JSON.parse(readFileSync(inCheckout('test/fixtures/advice-situations.json'), 'utf8')))
  .map((each) => {
    const look = lookOfSeen(each.seen);
    const own = { '@': look.domain, www: `www.${look.domain}` };
    const names = each.names?.map((name) => own[name as keyof typeof own] ?? name);
    return {
      ...each,
      names,
      look,
      advice: adviceFor(look, each.practice ? practice : null, Date.parse(today)),
    };
  });
export type Advised = (typeof advised)[number];
