import type { Edit } from '../../../../shared/plan.ts';
import { type Door, doorsOf } from '../config/doors.ts';
import { mainFile, masterFile, type PostfixFacts } from '../config/facts.ts';
import { lastOf, readMain, withValue } from '../config/main-cf.ts';
import { overrideOf, withOverride } from '../config/master-cf.ts';
import type { PlaceEdits } from './certificate-places.ts';

/**
 * Doors that offer no encryption, so that nobody would see the certificate. Port 25 and what follows main.cf is told to offer
 * it (`may`: whoever cannot encrypt is served as before); a door for people's mail programs that has its own word for
 * it keeps that.
 */
export interface Encryption {
  readonly main: PlaceEdits;
  readonly master: PlaceEdits;
  /** Doors that offer it from then on, and doors that stay without. */
  readonly opened: readonly Door[];
  readonly left: readonly Door[];
}

const ownWord = (door: Door) => overrideOf(door.service, door.level);

export const willEncrypt = (_facts: PostfixFacts, door: Door): boolean =>
  door.isEncrypted || door.port === 25 || ownWord(door) === undefined;

export function encryptionOf(facts: PostfixFacts): Encryption {
  const off = doorsOf(facts).filter(({ isEncrypted }) => !isEncrypted);
  const opened = off.filter((door) => willEncrypt(facts, door));
  const text = facts.files[mainFile(facts)]?.text ?? '';
  const settings = readMain(text);
  const levels = [...new Set(opened.filter((door) => ownWord(door) === undefined).map(({ level }) => level))];
  const wanted = levels.flatMap((level) => {
    // postscreen follows smtpd unless main.cf has a word of its own for it.
    const name = lastOf(settings, level) === undefined ? 'smtpd_tls_security_level' : level;
    return name;
  });
  const added: string[] = [];
  const edits: Edit[] = [...new Set(wanted)].flatMap((name) => {
    const setting = lastOf(settings, name);
    if (setting !== undefined) return withValue(text, setting, 'may');
    added.push(`${name} = may`);
    return [];
  });
  const stuck: PlaceEdits['stuck'][number][] = [];
  const ofMaster = opened.flatMap((door): readonly Edit[] => {
    const own = ownWord(door);
    if (own === undefined) return [];
    const edit = withOverride(own, 'may');
    if (edit !== null) return [edit];
    stuck.push({ file: masterFile(facts), line: own.line, setting: own.name });
    return [];
  });
  return {
    main: { edits, added, changed: [...new Set(wanted)], stuck: [] },
    master: {
      edits: ofMaster,
      added: [],
      changed: ofMaster.length > 0 ? ['smtpd_tls_security_level'] : [],
      stuck,
    },
    opened,
    left: off.filter((door) => !opened.includes(door)),
  };
}
