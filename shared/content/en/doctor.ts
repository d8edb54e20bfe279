/** What this computer has for the work ahead: `sealkeeper doctor`. */
export const doctor = {
  'doctor.program': 'Sealkeeper {version} on {runtime}, {system}',
  'doctor.folder':
    'What it keeps is yours alone: {folder}. {runs, plural, =0 {No run is there yet.} one {One run is there.} other {# runs are there.}}',
  'doctor.folder-unreadable':
    '{count, plural, one {One run cannot be read: “sealkeeper runs” says why.} other {# runs cannot be read: “sealkeeper runs” says why.}}',
  'doctor.folder-problem': 'What it keeps: {folder}',
  'doctor.keys-none':
    'No SSH key of yours was found in the usual place (~/.ssh). A password or another file serves as well.',
  'doctor.keys': 'SSH keys: {keys}',
  'doctor.key-ready': '{file} ({type})',
  'doctor.key-locked': '{file} (its passphrase is asked for)',
  'doctor.key-unreadable': '{file} (cannot be read)',
  'doctor.agent':
    '{count, plural, =0 {The key agent holds no key.} one {The key agent holds one key.} other {The key agent holds # keys.}}',
  'doctor.agent-none': 'No key agent is running; a key file or a password serves as well.',
  'doctor.agent-silent':
    'A key agent is announced and does not answer; a key file or a password serves as well.',
  'doctor.keychain-there': 'The system has a keychain, in which the window can lock a password.',
  'doctor.keychain-none':
    'There is no keychain here: a password is kept nowhere. A key file or an agent renews by itself all the same.',
  'doctor.keychain-unknown': 'Whether there is a keychain here, only the window can tell.',
  'doctor.servers':
    '{known, plural, =0 {No server is known by its host key yet.} one {One server is known by its host key.} other {# servers are known by their host keys.}}',
  'doctor.aliases': 'Named in ~/.ssh/config: {aliases}',
  'doctor.authority': 'The network lets us out, and the clock is right: {host} answers.',
  'doctor.authority-problem': '{host} was asked for its directory:',
  'doctor.data': 'Prices, rates and marks of hosts were put together on {date}.',
  'doctor.data-aged':
    'Prices, rates and marks of hosts were put together on {date}, over half a year ago: “Newer data…” in the window brings others.',
  'doctor.updates-off': 'Nobody is asked for a newer version; the window does it where you allow that.',
  'doctor.updates-none':
    'The window looks for a newer version once a day. {asked, select, yes {This one is the newest; last answer: {at}} other {Nobody has answered yet}}.',
  'doctor.updates-newer': 'Version {version} of {date} is there: {page}',
  'doctor.updates-gap': 'It closes a security gap of this version.',
} as const;
