import type { Edit } from '../../../../shared/plan.ts';
import { mainFile, masterFile, type PostfixFacts } from '../config/facts.ts';
import { listenersOf, type SmtpListener } from '../config/listeners.ts';
import { lastOf, readMain, withValue } from '../config/main-cf.ts';
import { overrideOf, withOverride } from '../config/master-cf.ts';
import type { PlaceEdits } from './certificate-places.ts';

/**
 * SmtpListeners that offer no encryption, so that nobody would see the certificate. Port 25 and what follows main.cf is told to offer
 * it (`may`: whoever cannot encrypt is served as before); a listener for people's mail programs that has its own word for
 * it keeps that.
 */
export interface Encryption {
  readonly main: PlaceEdits;
  readonly master: PlaceEdits;
  /** SmtpListeners that offer it from then on, and listeners that stay without. */
  readonly opened: readonly SmtpListener[];
  readonly left: readonly SmtpListener[];
}

const ownWord = (listener: SmtpListener) => overrideOf(listener.service, listener.level);

export const willEncrypt = (_facts: PostfixFacts, listener: SmtpListener): boolean =>
  listener.isEncrypted || listener.port === 25 || ownWord(listener) === undefined;

export function encryptionOf(facts: PostfixFacts): Encryption {
  const off = listenersOf(facts).filter(({ isEncrypted }) => !isEncrypted);
  const opened = off.filter((listener) => willEncrypt(facts, listener));
  const text = facts.files[mainFile(facts)]?.text ?? '';
  const settings = readMain(text);
  const levels = [
    ...new Set(opened.filter((listener) => ownWord(listener) === undefined).map(({ level }) => level)),
  ];
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
  const ofMaster = opened.flatMap((listener): readonly Edit[] => {
    const own = ownWord(listener);
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
    left: off.filter((listener) => !opened.includes(listener)),
  };
}
