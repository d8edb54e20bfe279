/**
 * How the command line is used, and what was wrong with a line of it. Apart from the catalogue, since no window says it.
 * Spaces and alignment come from `electron/cli/help.ts`.
 */
export const cliHelp = {
  usage: 'Usage:',
  check: 'look at a site from outside: DNS, certificates, mail, who is there',
  'check.dns': 'ask this name server',
  'check.trust': 'roots (PEM) in place of the public list',
  'check.no-mail': 'leave the mail servers out',
  'check.panels': 'also try the doors of control panels, once each',
  'check.logs': 'also ask crt.sh for names; it then knows the domain',
  plan: 'read the server and say what would be changed; changes nothing',
  secure: 'get a certificate, install it, prove it from outside',
  'secure.reviewed': 'only if it is still the plan that `plan JOB --json` wrote to this file',
  resume: 'go on with a run that waits for its owner, such as for a DNS record',
  undo: 'take a run back, also weeks later',
  'undo.keep': 'a file that somebody edited since stays as it is',
  'undo.former': 'the former file comes back; a copy of theirs is kept',
  recover: 'ask the server how a run that was cut off stands, and finish it or take it back',
  renew: 'repeat a run with a fresh certificate',
  'renew.all': 'all that are due, in place of one run',
  status: 'ask from outside how each certificate stands with visitors',
  runs: 'list what was done from this computer',
  json: 'print one JSON object a line',
  job: 'JOB is a JSON file, see docs/job-file.md.',
  more: 'More on one of them: sealkeeper help COMMAND',
  'exit-status':
    'Exit status: 0 done · 1 failed, the server is as it was · 2 refused, nothing touched · 3 needs attention',
  'wrong.unknown-command': 'There is no command {word}.',
  'wrong.unknown-option': 'There is no option {word}.',
  'wrong.foreign-option': '{word} goes with {wanted}.',
  'wrong.surplus': 'Too many words: {word}',
  'wrong.missing-subject': 'Still missing: {wanted}',
  'wrong.value': '{word} wants {wanted}.',
  'wrong.no-value': '{word} takes no value.',
  'wrong.not-both': 'One of both: {wanted} or {word}',
  perhaps: 'Did you mean {nearest}?',
} as const;
