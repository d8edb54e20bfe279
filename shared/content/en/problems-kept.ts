import type { ProblemWords } from '../problem-entry.ts';

/** What this computer keeps of earlier runs, and why it may not be used. Nothing on a server is touched by these. */
export const keptProblems = {
  'run-unsettled': {
    title: 'A run has not come to its end',
    what: 'The run named below was cut off, needs a hand, or is under way in another window. Its certificate was not renewed: only its server knows how it stands. Nothing was asked or changed there.',
    next: 'Bring that run to its end first. Then renew again.',
  },
  'run-not-waiting': {
    title: 'This run waits for nothing',
    what: 'It has ended, or it was cut off and its server has not been asked yet. Nothing was done.',
    next: 'Look at the list of runs: one that was cut off is asked about on its server first. Otherwise start anew.',
  },
  'waiting-key-gone': {
    title: 'The private key of this run is gone',
    what: 'While the run waited, the key for the new certificate lay on your server at the place named below. It is not there any more, or it is another one.',
    next: 'Start anew: a new key is made, and the authority will want new proof. The DNS records of this run can be removed.',
  },
  'waiting-not-possible': {
    title: 'This server cannot wait for a DNS record',
    what: 'While a run waits for you, its private key has to lie somewhere safe. On this kind of server, and on this computer, there is no such place yet.',
    next: 'Choose the proof by a file on the server, which takes seconds.',
  },
  'run-on-other-server': {
    title: 'This run was made on another server',
    what: 'The server you are logged in to is not the one that the run changed: its key is another one. Nothing was asked or changed there.',
    next: 'Log in to the server named below, then take the run back.',
  },
  'journal-damaged': {
    title: 'The record of a run is damaged',
    what: 'A line in the middle of the file named below cannot be read. Nothing was changed; your site is as it was.',
    next: 'Put the file back from a backup of this computer. The server has its own copy in /var/lib/sealkeeper/runs/.',
  },
  'journal-newer': {
    title: 'The record of a run was written by a newer Sealkeeper',
    what: 'This version does not understand the file named below. Nothing was changed; your site is as it was.',
    next: 'Update Sealkeeper, then try again.',
  },
  'journal-empty': {
    title: 'The record of a run is empty',
    what: 'The file named below holds nothing: the computer stopped before the run began, or the file was emptied. Nothing was changed now; your site is as it was.',
    next: 'If that run never began, delete the file. Otherwise put it back from a backup; the server has its own copy in /var/lib/sealkeeper/runs/.',
  },
  'journal-unreadable': {
    title: 'The record of a run cannot be opened',
    what: 'This computer does not let us read the file named below. Nothing was changed; your site is as it was.',
    next: 'Look who owns the file and whether its disk is well, then try again.',
  },
  'journal-foreign': {
    title: 'The record of a run has another run’s name',
    what: 'The file named below tells of another run than its name says: it was copied or renamed. Nothing was changed; your site is as it was.',
    next: 'Give the file its own name again (RUN.jsonl, with the run named below), or delete it if it is a copy.',
  },
  'journal-altered': {
    title: 'The record of a run was altered',
    what: 'Somebody edited the file named below after we wrote it, so nothing in it is obeyed. Nothing was changed; your site is as it was.',
    next: 'Find out who can write to your files. Put the file back from a backup; the server has its own copy in /var/lib/sealkeeper/runs/.',
  },
  'journal-sealed-elsewhere': {
    title: 'The record of a run was sealed elsewhere',
    what: 'Another computer wrote the file named below, or this computer’s keychain was set up anew since. We cannot tell whether it was edited. Nothing was changed; your site is as it was.',
    next: 'Take the run back from the computer that made it. If you trust the file, “sealkeeper undo RUN” on the command line takes it back from here.',
  },
  'file-unreadable': {
    title: 'A file of ours cannot be read',
    what: 'This computer does not let us read what is named below, or it is no ordinary file. Nothing was changed; your site is as it was.',
    next: 'Look what stands there, who owns it and whether its disk is well, then try again.',
  },
  'account-newer': {
    title: 'The account was kept by a newer Sealkeeper',
    what: 'A newer version wrote the file named below, and this one does not know its form. It was left as it is. Nothing was changed; your site is as it was.',
    next: 'Use the newer Sealkeeper.',
  },
  'keychain-closed': {
    title: 'The keychain of this computer did not open',
    what: 'In it lies the key with which we tell our own records from edited ones. Nothing was changed; your site is as it was.',
    next: 'Unlock the keychain (log in to it, or say yes when it asks), then try again.',
  },
  'journal-busy': {
    title: 'Another Sealkeeper is at this run',
    what: 'A window or a command line is writing to the record of this run, or has written to it meanwhile. Only one at a time may. Nothing was changed by this one.',
    next: 'Wait until it is done, or close it, then try again. If no other Sealkeeper is at work, delete the lock file named below.',
  },
  'service-unknown': {
    title: 'This server is started in a way that we do not know',
    what: 'To take up a change it would have to be called with the words in the details. Some of them are none that we pass on, so nothing was sent to the server.',
    next: 'Have what those words say (such as “-c Listen 80”) written into the server’s own settings, then start again. If a record of an earlier run is named below, somebody may have edited it.',
  },
  'data-open-to-others': {
    title: 'Others can write to our files',
    what: 'Somebody else on this computer may change what stands at the place named below, so nothing in it is trusted. Nothing was changed; your site is as it was.',
    next: 'Close it with the command named below, then try again.',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
