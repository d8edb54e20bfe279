import type { Check, FoundKey } from '../doctor.ts';
import type { Problem } from '../problems.ts';
import { problemSaid } from './problem-words.ts';
import type { Translator } from './translator.ts';

/** One matter of this computer for people: a sentence, and what there is to add, a line each. Pure. */
export function checkSaid(check: Check, translator: Translator): readonly string[] {
  const { t, list } = translator;
  switch (check.about) {
    case 'program':
      return [t('doctor.program', check)];
    case 'folder': {
      const { folder, runs, unreadable, problem } = check;
      if (problem !== null) return [t('doctor.folder-problem', { folder }), ...said(problem, translator)];
      return [
        t('doctor.folder', { folder, runs }),
        ...(unreadable > 0 ? [t('doctor.folder-unreadable', { count: unreadable })] : []),
      ];
    }
    case 'keys':
      return [
        check.keys.length === 0
          ? t('doctor.keys-none')
          : t('doctor.keys', { keys: list(check.keys.map((key) => keySaid(key, translator))) }),
      ];
    case 'agent':
      if (check.problem !== null) return [t('doctor.agent-silent')];
      return [check.keys === null ? t('doctor.agent-none') : t('doctor.agent', { count: check.keys })];
    case 'keychain':
      return [t(`doctor.keychain-${check.state}`)];
    case 'servers':
      return [
        t('doctor.servers', { known: check.known }),
        ...(check.aliases.length > 0 ? [t('doctor.aliases', { aliases: list(check.aliases) })] : []),
      ];
    case 'data':
      return [t(check.isAged ? 'doctor.data-aged' : 'doctor.data', { date: translator.date(check.made) })];
    case 'updates': {
      const { newer, askedAt, page } = check;
      if (newer !== null) {
        const { version, on } = newer;
        return [
          t('doctor.updates-newer', { version, date: translator.date(on), page }),
          newer.news[translator.language],
          ...(newer.closesGap ? [t('doctor.updates-gap')] : []),
        ];
      }
      if (!check.isWanted) return [t('doctor.updates-off')];
      if (check.isSilent) return [t('updates.silent'), page];
      const at = askedAt === null ? '' : translator.moment(askedAt);
      return [t('doctor.updates-none', { asked: askedAt === null ? 'no' : 'yes', at })];
    }
    case 'authority': {
      const { host, problem } = check;
      return problem === null
        ? [t('doctor.authority', { host })]
        : [t('doctor.authority-problem', { host }), ...said(problem, translator)];
    }
  }
}

function said(problem: Problem, translator: Translator): readonly string[] {
  const { title, what, next, facts } = problemSaid(problem, translator);
  return [`${title}  [${problem.code}]`, what, next, ...facts.map(({ label, text }) => `${label}: ${text}`)];
}

function keySaid({ file, type, state }: FoundKey, { t }: Translator): string {
  switch (state) {
    case 'ready':
      return t('doctor.key-ready', { file, type: type ?? '' });
    case 'locked':
      return t('doctor.key-locked', { file });
    case 'unreadable':
      return t('doctor.key-unreadable', { file });
  }
}
