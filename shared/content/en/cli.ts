/** What only the command line says; all else it has from the window. */
export const cli = {
  'cli.run': 'Run {run}: {names}',
  'cli.falls-over': '{ca} did not sign, for a reason of its own. Now {next} is asked, as the job says.',
  'cli.alias-wanted':
    'Set this once where your domain is managed{known, select, yes { (zone {zone})} other {}}: name {host}, type CNAME, value {target}. Some forms want a dot at the end of the value. From then on the proof for {name} is put there, also at each renewal, and nothing else of your domain is touched.',
  'cli.alias-beside':
    'At {record} stands something already ({values}); beside it no alias can be set. Delete it first if you know that nobody needs it.',
  'cli.alias-waiting':
    '{record}: not shown yet by {servers}, of {count, plural, one {# name server} other {# name servers}}. Looking again every few seconds; stop at any time with Ctrl-C, and begin again later.',
  'cli.alias-proven':
    '{record} leads to {target}: a trial value put there was seen at it, and is gone again. The job may be carried out now, and each renewal uses the same way.',
  'cli.alias-account':
    'An account was made, and its login written to {file}, which you alone can read. Put its password into the environment variable below, and this into the job, as settings of the provider acme-dns:',
  'accounts.none': 'This computer has no account at any authority yet.',
  'accounts.unregistered': 'not registered yet',
  'accounts.no-contact': 'no address to write to',
  'accounts.key-changed': 'The authority has taken the new key. The old one is worth nothing any more.',
  'accounts.closed':
    'The account is closed. Its key was put aside; the next certificate makes a new account.',
  'accounts.taken-over':
    'This computer goes on with that account from now on. The other program has its key too: give it no new key, and do not close it, as long as both use it.',
  'revoke.what': 'The certificate for {names}, signed by {authority}, number {serial}, valid until {until}.',
  'revoke.means':
    'Revoked, it is invalid for good: browsers that look will refuse it at once, others until it ends. That is right where its key may be in other hands; get a new one first where it is not.',
  'revoke.done': 'The authority has declared it invalid. Have a new one put in place now:',
  'cli.no-answer': 'no answer',
  'cli.not-encrypted': 'not encrypted',
  'cli.signed':
    '{status}, signed by {issuer}, {trusted, select, yes {trusted} other {not trusted ({reason})}}',
  'cli.nobody': 'nobody known',
  'cli.no-name': 'no name asked',
  'cli.view': '{name} on {address}: http {http}; https {https}',
  'cli.time': '{seconds}, {count, plural, one {1 round trip} other {# round trips}} to the server',
  'cli.plan': 'Plan for {names}; nothing has been changed.',
  'cli.no-runs': 'Nothing has been done from this computer yet.',
  'cli.none-managed': 'No certificate stands that was put in place from this computer.',
  'cli.do-renew': 'At a terminal: sealkeeper renew {run}',
  'cli.calendar': 'Written for your calendar: {file}',
  'status.unsettled': 'A later run on these names has not come to its end: sealkeeper recover {run}',
  'cli.recover-run': 'At a terminal: sealkeeper recover RUN, with the run named below.',
  'cli.default-site': 'In the job file: “defaultSiteFor”, with this name.',
  'cli.accept-host-key':
    'To accept it, put the fingerprint into the job file as hostKey of the server, or log in there once with ssh.',
  'cli.unknown-pending': 'still looking',
  'cli.unknown-not-asked': 'not asked',
  'cli.unknown-not-supported': 'cannot be asked from here',
  'cli.unknown-no-answer': 'no answer',
  'cli.unknown-failed': 'the question failed',
  'cli.unknown-out-of-reach': 'out of reach from here',
  'cli.not-known': '? {name}: no certificate of it was got from this computer',
  'cli.none-due': 'No certificate is due for renewal yet. Nothing was done.',
  'cli.none-unsettled': 'No run was cut off, and none needs a hand. Nothing was done.',
  'cli.none-waiting': 'No run waits for anything. Nothing was done.',
  'cli.resume': 'To go on: sealkeeper resume {run}. To give it up: sealkeeper undo {run}.',
  'status.waiting': 'A later run on these names waits for you: sealkeeper resume {run}',
  'cli.past-run':
    '{run}  {when}  {outcome}  {names} on {server}{undoable, select, yes {} other {  (nothing left to undo)}}',
  'many.begun': '… {job}',
  'many.ended': '{sign} {job}: {outcome}',
  'many.count': '{done, plural, one {one of {count} done} other {# of {count} done}}, {seconds}',
  'many.written': 'Written: {file}',
  'many.title': 'Certificates, many at once',
  'many.made': 'Made on {when} by Sealkeeper',
  'many.job': 'Job',
  'many.names': 'Names',
  'many.how': 'How it ended',
  'many.until': 'Valid until',
  'many.renewal': 'Renewal',
  'many.run': 'Run',
  'cli.plan-instead': 'Do this plan instead? y/N',
  /** What agrees to it, as a letter; the whole word begins with it. */
  'cli.yes-letter': 'y',
  'inspect.certificate': 'Certificate for {names}, signed by {issuer}, until {until} (in {file})',
  'inspect.chain': 'with it goes: {chain}',
  'inspect.root': 'browsers know the authority: {root}',
  'inspect.key': 'its private key is there (in {file})',
  'inspect.no-key': 'its private key is not in these files',
  'inspect.left-out':
    '{why, select, twice {met more than once, {title} left out} root {left out, since browsers have it themselves: {title}} other {left out, not needed for this certificate: {title}}}',
  'inspect.request': 'the request that it was ordered with (in {file})',
  'inspect.fits': 'All that is needed is there. It can be installed as it is.',
} as const;
