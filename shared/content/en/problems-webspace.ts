import type { ProblemWords } from '../problem-entry.ts';

/** What stands in the way where only the files of a site can be reached. */
export const webSpaceProblems = {
  'job-webspace': {
    title: 'This job is for web space',
    what: 'The job “{file}” reaches a site by its files alone. There the host’s own form is filled in by hand, so there is no plan of changes on a server.',
    next: 'Use: sealkeeper secure {file}.',
  },
  'webspace-login-refused': {
    title: 'The web space did not let us in',
    what: 'The server {host} refused the user {user} with this password. It said: “{said}”',
    next: 'Take user and password for FTP or SFTP from your host’s customer area; they are mostly others than those of the customer area itself. You can set a new password there.',
  },
  'webspace-no-sftp': {
    title: 'This login moves no files',
    what: '{host} let us in, and does not offer SFTP for this user. It said: “{said}”',
    next: 'Choose FTPS instead, or switch SFTP on for this user in your host’s customer area.',
  },
  'webspace-no-tls': {
    title: 'This server offers FTP without encryption only',
    what: '{host} does not encrypt FTP. Everybody on the way could read your password, and change your site with it later. So nothing was sent.',
    next: 'Try SFTP: most hosts offer it for the same user. If there is nothing but plain FTP, say that you accept it (in a job: "protocol": "ftp", "unencrypted": true), and set a new password afterwards.',
  },
  'webspace-certificate-unknown': {
    title: 'Nobody vouches for this FTP server',
    what: '{host} shows a certificate that browsers would not trust ({reason}). Many hosts do so; it could be somebody in between all the same. Your password was not sent.',
    next: 'Compare the fingerprint below with the one that your host tells you, and confirm it (in a job: "certificate": "{fingerprint}"). Or take the name of the server as your host writes it: certificates are for that name.',
  },
  'webspace-certificate-changed': {
    title: 'This is not the server we knew',
    what: '{host} shows another certificate than the one that was confirmed before. Hosts renew theirs; it could be somebody in between all the same. Your password was not sent.',
    next: 'Ask your host whether the certificate of its FTP server is new. If so, confirm the new fingerprint.',
  },
  'webspace-data-blocked': {
    title: 'The server lets us in, and no files through',
    what: 'FTP needs a second connection for each file, and none to {host} comes about. A firewall stands in between, at your host or where you are.',
    next: 'Choose SFTP, which needs one connection alone. If your host has none, try another network (a phone’s, say), or ask the host to open the passive ports of FTP.',
  },
  'webspace-folder-missing': {
    title: 'There is no such folder',
    what: 'The folder “{folder}” cannot be opened with this login.',
    next: 'Leave the folder empty: then it is looked for. Or write it as your FTP program shows it.',
  },
  'webspace-not-writable': {
    title:
      '{reason, select, full {The web space is full} read_only {The web space is read-only} other {Nothing can be written there}}',
    what: '{reason, select, full {There is no room left for a file of a hundred letters, at “{folder}”.} read_only {The server lets nobody write at “{folder}” just now.} forbidden {This login may not write at “{folder}”.} other {The server refused to write at “{folder}”.}} What had been written by then was taken away.',
    next: '{reason, select, full {Make room (old backups and logs mostly take most of it), or have your host give you more. Then try again.} read_only {Ask your host: mostly the server is being looked after, or your package is locked.} other {Take a login that may write in the folder of the site: in the customer area, mostly the main FTP user.}}',
  },
  'webspace-proof-unseen': {
    title: 'Visitors do not see what lies in this web space',
    what: 'A test file was laid into these folders, and visitors of {name} were shown it from none of them: {folders}. So the site is somewhere else, or something answers in its place. All test files were taken away.',
    next: 'Look in the customer area to which folder {name} leads, and give that folder. If it leads to another package or another host, take the login of that one. If a page of your shop answers everything, or a login protects the site, switch that off for /.well-known/ first.',
  },
  'webspace-file-left': {
    title: 'Files of ours are left in your web space',
    what: 'These could not be taken away: {paths}. They hold random letters and do no harm.',
    next: 'Open it under “My sites” and have it cleared up, or with: sealkeeper webspace ID --clear. Or delete them with your FTP program.',
  },
  'webspace-key-no-place': {
    title: 'There is no safe place for the key',
    what: '{reason, select, no_keychain {Until you have put it into the form, the private key has to be locked away, and here the app has no keychain of the system.} not_empty {The folder “{folder}” holds something already, and nothing in it is replaced.} other {The folder “{folder}” cannot be made or written.}} No certificate was asked for.',
    next: '{reason, select, no_keychain {Use the window on a computer whose system has a keychain. At a terminal, name an empty folder in the job: "files": "for-the-form".} other {Name another folder in the job, a new or an empty one: "files": "for-the-form".}}',
  },
  'webspace-unknown': {
    title: 'There is no such certificate for a form',
    what: 'This computer knows of none with the number {id}. Nothing was done.',
    next: 'Look at the list, in “My sites” or with: sealkeeper webspace. Each lies on the computer on which it was begun.',
  },
  'webspace-damaged': {
    title: 'The record of a certificate for a form is damaged',
    what: '“{file}” cannot be read. Nothing was changed.',
    next: 'If you have a backup of this computer, put the file back from it. If not, delete it and get the certificate once more; that costs nothing.',
  },
  'webspace-newer': {
    title: 'This record was written by a newer Sealkeeper',
    what: 'This version does not understand “{file}”. Nothing was changed.',
    next: 'Update Sealkeeper, then try again.',
  },
  'webspace-not-issued': {
    title: 'There is no certificate here yet',
    what: 'What was begun with the number {id} ended before a certificate was signed.',
    next: 'Give it up, here or with: sealkeeper webspace {id} --drop. Then begin anew.',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
