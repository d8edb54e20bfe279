import { nginxPrograms, targetCapabilities } from '../../../shared/target-capabilities.ts';

/** The kinds of services that take up a certificate, with the words by which each is asked. A closed set. */
export type ServiceKind = 'apache' | 'nginx' | 'postfix' | 'dovecot' | 'exim';

export interface Kind {
  /** The program, or the script that controls it, by its own name. */
  isProgram(name: string): boolean;
  /** Whoever made a unit was root; a name that says nothing of the software is none of ours all the same. */
  isUnit(name: string): boolean;
  /** As OpenRC or people call it. */
  isService(name: string): boolean;
  /** What an option may be; each value is still held to its letters. */
  readonly options: Readonly<Record<string, (value: string) => boolean>>;
  /** An option with the one whose folder its value is relative to. */
  readonly below?: Readonly<Record<string, string>>;
  /** The words of its control program (with its options) that only read, that reload, and that start. */
  words(control: readonly string[]): {
    readonly test: readonly string[];
    readonly reload: readonly string[];
    readonly start: readonly string[];
  };
}

/**
 * No word of a command line that leads elsewhere: `..`, control characters, and what servers read as other than itself
 * (stars and the like in Include, variables, quotes).
 */
export const isPath = (text: string): boolean =>
  /^[^\p{Cc}*?[\]{}$"'\\]{1,4096}$/u.test(text) && !text.startsWith('-') && !text.split('/').includes('..');

/** openSUSE's start script names these (start_apache2). The process of a PID file gets signals: only Apache's own. */
const isApacheDirective = (text: string): boolean => {
  const [, path] =
    /^Include (\/\S+)$/.exec(text) ??
    /^PidFile ((?:\/var)?\/run\/(?:\S+\/)?(?:apache|httpd)[^\s/]*\.pid)$/.exec(text) ??
    [];
  return path !== undefined && isPath(path);
};
const isDefine = (text: string): boolean => /^[A-Za-z_][\w.-]*$/.test(text);
const isAbsolute = (text: string): boolean => text.startsWith('/') && isPath(text);

const nginxes = targetCapabilities.nginx.programs;

export const serviceKinds: Readonly<Record<ServiceKind, Kind>> = {
  /**
   * httpd(8), its variants such as `httpd-prefork` and `httpd.worker`, and its control scripts; Debian's has a name for
   * each further instance (`apache2ctl-shop`, README.multiple-instances).
   */
  apache: {
    isProgram: (name) =>
      /^(apache2ctl(?:-[A-Za-z0-9_.-]{1,100})?|apachectl|apache2|httpd|httpd[-.][a-z0-9_]+|httpd2[a-z0-9_-]*)$/.test(
        name,
      ),
    isUnit: (name) => /apache|httpd|^bitnami$|^lampp$/.test(name),
    isService: (name) => /^(apache2|apache24|apache|httpd)$/.test(name),
    options: {
      '-f': isAbsolute,
      '-d': isAbsolute,
      '-D': isDefine,
      '-C': isApacheDirective,
      '-c': isApacheDirective,
    },
    below: { '-f': '-d' },
    words: (control) => {
      const isScript = control.length === 1 && /ctl(-[^/]*)?$/.test(control[0] ?? '');
      const ask = (verb: string) => (isScript ? [...control, verb] : [...control, '-k', verb]);
      return { test: [...control, '-t'], reload: ask('graceful'), start: ask('start') };
    },
  },
  /** nginx(8), and those that are built from it. */
  nginx: {
    isProgram: (name) => nginxPrograms.includes(name),
    isUnit: (name) => name === 'bitnami' || nginxes.some((one) => name.includes(one)),
    isService: (name) => nginxPrograms.includes(name.replace(/\.[a-z0-9_-]{1,100}$/, '')),
    // A log at a path of somebody's choice would be written to as root.
    options: { '-c': isAbsolute, '-p': isAbsolute, '-e': (value) => value === 'stderr' },
    below: { '-c': '-p' },
    words: (control) => ({
      test: [...control, '-t'],
      reload: [...control, '-s', 'reload'],
      start: control,
    }),
  },
  /** postfix(1); `-c` names the folder of an instance. */
  postfix: {
    isProgram: (name) => name === 'postfix',
    isUnit: (name) => name === 'postfix',
    isService: (name) => name === 'postfix',
    options: { '-c': isAbsolute },
    words: (control) => ({
      test: [...control, 'check'],
      reload: [...control, 'reload'],
      start: [...control, 'start'],
    }),
  },
  /** dovecot(1); `-n` reads the whole configuration and prints it. */
  dovecot: {
    isProgram: (name) => name === 'dovecot',
    isUnit: (name) => name === 'dovecot',
    isService: (name) => name === 'dovecot',
    options: { '-c': isAbsolute },
    words: (control) => ({ test: [...control, '-n'], reload: [...control, 'reload'], start: control }),
  },
  /** exim(8): `-bV` reads the configuration; without a manager the daemon is asked by the script that started it. */
  exim: {
    isProgram: (name) => /^exim4?$/.test(name),
    isUnit: (name) => /^exim4?$/.test(name),
    isService: (name) => /^exim4?$/.test(name),
    options: { '-C': isAbsolute },
    words: (control) => {
      const script = `/etc/init.d/${(control[0] ?? '').split('/').at(-1) ?? ''}`;
      return { test: [...control, '-bV'], reload: [script, 'reload'], start: [script, 'start'] };
    },
  },
};
