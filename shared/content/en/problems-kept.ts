import type { ProblemWords } from '../problem-entry.ts';

/** What this computer keeps of earlier runs, and why it may not be used. Nothing on a server is touched by these. */
export const keptProblems = {
  'run-unsettled': {
    title: 'A run has not come to its end',
    what: 'The run named below was cut off, needs a hand, or is under way in another window. Its certificate was not renewed: only its server knows how it stands. Nothing was asked or changed there.',
    next: 'Open “My sites”. Beside that run choose “Ask the server” or, where it waits for you, “Go on”. Then renew again.',
  },
  'run-not-waiting': {
    title: 'This run waits for nothing',
    what: 'It has ended, or it was cut off and its server has not been asked yet. Nothing was done.',
    next: 'Open “My sites”. If it says “Cut off” there, choose “Ask the server”. Otherwise start anew.',
  },
  'waiting-key-gone': {
    title: 'The key for the new certificate is not there any more',
    what: 'While this waited for you, that key lay on your server at the place named below. It was removed or exchanged. There is no certificate for it yet, so nobody can do anything with it; your site does not use it.',
    next: 'Start anew: a new key is made, and the authority will want new proof. The DNS records of this run can be removed.',
  },
  'waiting-not-possible': {
    title: 'This server cannot wait for a DNS record',
    what: 'While a run waits for you, its private key has to lie somewhere safe. On this kind of server, and on this computer, there is no such place yet.',
    next: 'Choose the proof by a file on the server, which takes seconds. A name with a star has to be left out then.',
  },
  'run-on-other-server': {
    title: 'This run was made on another server',
    what: 'The server you are logged in to is not the one that the run changed: its fingerprint is another one. Nothing was asked or changed there.',
    next: 'Log in to the server named below, then take the run back.',
  },
  'journal-damaged': {
    title: 'The record of a run is damaged',
    what: 'A line in the middle of the file named below cannot be read. A record says what Sealkeeper did for a site; the site does not need it. Nothing was changed; your site is as it was.',
    next: 'If you have a backup of this computer, put the file back from it. If not: your site goes on, but this run cannot be taken back from here. Whoever looks after the server finds a copy in /var/lib/sealkeeper/runs/.',
  },
  'journal-newer': {
    title: 'The record of a run was written by a newer Sealkeeper',
    what: 'This version does not understand the file named below. A record says what Sealkeeper did for a site; the site does not need it. Nothing was changed; your site is as it was.',
    next: 'Update Sealkeeper, then try again.',
  },
  'journal-empty': {
    title: 'The record of a run is empty',
    what: 'The file named below holds nothing: the computer stopped before the run began, or the file was emptied. A record says what Sealkeeper did for a site; the site does not need it. Nothing was changed now; your site is as it was.',
    next: 'If you have a backup of this computer with a fuller file, put it back. Otherwise leave the file where it is: it disturbs nothing. If something was done for a site and you want it taken back, whoever looks after the server finds a copy in /var/lib/sealkeeper/runs/.',
  },
  'journal-unreadable': {
    title: 'The record of a run cannot be opened',
    what: 'This computer does not let us read the file named below. A record says what Sealkeeper did for a site; the site does not need it. Nothing was changed; your site is as it was.',
    next: 'Restart this computer and try again. If it stays so, have somebody who knows this computer look who owns the file and whether the disk is in order.',
  },
  'journal-foreign': {
    title: 'The record of a run has another run’s name',
    what: 'The file named below tells of another run than its name says: it was copied or renamed. A record says what Sealkeeper did for a site; the site does not need it. Nothing was changed; your site is as it was.',
    next: 'Give the file its own name again: that of the run named below, with .jsonl at its end. Or delete it if it is a copy.',
  },
  'journal-altered': {
    title: 'The record of a run is not as we wrote it',
    what: 'A program or a person has changed the file named below, perhaps by mistake, so we follow nothing in it. A record says what Sealkeeper did for a site; the site does not need it. Nothing was changed; your site is as it was.',
    next: 'Was it you, a colleague or a clean-up program? Then put the file back from a backup, if there is one. If it was nobody you know of, have this computer checked before you log in to your server from it. The server has a copy of its own in /var/lib/sealkeeper/runs/.',
  },
  'journal-sealed-elsewhere': {
    title: 'The record of a run was sealed elsewhere',
    what: 'Another computer wrote the file named below, or this computer’s keychain was set up anew since. We cannot tell whether it was edited. A record says what Sealkeeper did for a site; the site does not need it. Nothing was changed; your site is as it was.',
    next: 'Take the run back from the computer that made it. If you yourself copied the file here, or have set this computer up anew, it can be taken back from here too: at a terminal, “sealkeeper undo RUN”.',
  },
  'file-unreadable': {
    title: 'A file of ours cannot be read',
    what: 'This computer does not let us read what is named below, or it is no ordinary file. Nothing was changed; your site is as it was.',
    next: 'Restart this computer and try again. If it stays so, have somebody who knows this computer look what stands there, who owns it and whether the disk is in order.',
  },
  'account-newer': {
    title: 'The note of an account was written by a newer Sealkeeper',
    what: 'It is about your account at the authority. This version does not know the form of the file named below, and left it as it is. Nothing was changed; your site is as it was.',
    next: 'Update Sealkeeper, then try again.',
  },
  'keychain-closed': {
    title: 'The keychain of this computer did not open',
    what: 'We need it to see that our own notes on this computer are unchanged. Nothing was changed; your site is as it was.',
    next: 'When the system asks whether Sealkeeper may use the keychain, say yes; it mostly wants the password with which you log in to this computer. Then try again.',
  },
  'journal-busy': {
    title: 'Another Sealkeeper is at this run',
    what: 'A window or a command line is writing to the record of this run, or has written to it meanwhile. Only one at a time may. Nothing was changed by this one.',
    next: 'Wait until it is done, or close it, then try again. If no other Sealkeeper is at work, delete the lock file named below.',
  },
  'service-unknown': {
    title: 'This server is started in a way that we do not know',
    what: 'The program named below was started by hand or by a script, with extra words (in the details). To take up a change it would need them again, and some we do not pass on. Nothing was sent to the server.',
    next: 'Show the details to whoever looks after the server: the extra words (such as “-c Listen 80”) belong in its settings file. Then start again. If a record of an earlier run is named below, somebody may have edited it.',
  },
  'data-open-to-others': {
    title: 'Others can write to our files',
    what: 'Another user of this computer may change what stands at the place named below, so nothing in it is trusted. Nothing was changed; your site is as it was.',
    next: 'Open a terminal on this computer, paste the command named below, press Enter, and try again.',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
