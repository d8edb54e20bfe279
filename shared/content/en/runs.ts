export const runs = {
  'runs.none-title': 'Nothing yet',
  'runs.none': 'Once a site is sealed it stands here, with its dates and the way back.',
  'runs.unreadable-title': 'Records that cannot be used',
  'runs.unreadable':
    'These runs may still stand on a server. Nothing was changed there; but they cannot be taken back or renewed from here as long as their record is as it is.',
  'runs.names': '{name}{others, plural, =0 {} one { and one more name} other { and # more names}}',
  'runs.on': 'on {server} · {date}',
  'runs.committed': 'Sealed',
  'runs.committed-until': 'Sealed, good until {date}',
  'runs.undone': 'Taken back; as before',
  'runs.refused': 'Nothing was touched',
  'runs.needs-attention': 'Needs a hand',
  'runs.waiting': 'Waits for you',
  'runs.open': 'Cut off',
  'runs.beneath': 'take back the later one for these names first',
  'runs.recover': 'Ask the server',
  'runs.recover-of': 'Ask the server: {names}, {date}',
  'runs.recover-title': 'How do things stand for {names}?',
  'runs.recover-more':
    'That run was cut off. We need to log in to {server} and ask: what was confirmed stays, what stands half-way is taken back.',
  'runs.recover-connect': 'Log in and ask',
  'runs.resume': 'Go on',
  'runs.resume-of': 'Go on: {names}, {date}',
  'runs.resume-title': 'Go on for {names}?',
  'runs.resume-more':
    'We need to log in to {server} again. We look whether the DNS records are there, and go on if they are. If not, the run waits on.',
  'runs.resume-connect': 'Log in and go on',
  'runs.give-up': 'Give up',
  'runs.give-up-of': 'Give up: {names}, {date}',
  'runs.give-up-title': 'Give up the run for {names}?',
  'runs.give-up-more':
    'We need to log in to {server} to remove the private key that lies ready there. Nothing else of this run is on it.',
  'runs.give-up-connect': 'Log in and give up',
  'waiting.records':
    '{count, plural, one {Set this DNS record} other {Set these DNS records}} where your domain is managed, then go on with this run. That may take minutes or days:',
  'waiting.copy': 'Copy the value',
  'waiting.copy-of': 'Copy the value for {record}',
  'waiting.title': 'Now it is your turn',
  'waiting.lead':
    'You may close Sealkeeper meanwhile. When the records are set, open “My sites” and go on with this run.',
  'waiting.why-title': 'What happens until then?',
  'waiting.why-1':
    'Nothing. Your site is as it was. Only the new private key lies ready on your server, where nobody but its administrator can read it.',
  'waiting.why-2':
    'This has to be done again at each renewal, every few weeks. What would end that: a provider whose token lets Sealkeeper set the record, or names without a star, which a file proves.',
  'waiting.where':
    'as a rule that is where you pay for it. Look for “DNS”, “zone” or “records” beside your domain.',
  'waiting.step-go': 'Sign in where your domain is managed: {where}',
  'waiting.step-add': '{count, plural, one {Add this line there:} other {Add these lines there:}}',
  'waiting.step-watch':
    'Wait until all name servers show it. That takes a minute with some, and up to an hour with others; who has asked too early may be told “nothing” for a while. Look here:',
  'waiting.step-on': 'When it is there, go on below. If you close Sealkeeper meanwhile: “My sites”, “Go on”.',
  'waiting.step-on-later': 'When it is there: “My sites”, “Go on”.',
  'waiting.go-on': 'It is there: go on',
  'waiting.later': 'Later',
  'waiting.removable': 'You may delete these lines from your DNS now',
  'waiting.removable-why': 'They harm nobody, but at the next renewal they would stand beside the new ones.',
  'waiting.gone-look': 'Look whether they are gone',
  'waiting.gone-look-of': 'Look whether they are gone: {domain}',
  'waiting.gone.gone': 'They are gone from every name server of {domain}.',
  'waiting.gone.some-silent': 'They are gone from each name server of {domain} that answers; some do not.',
  'waiting.gone.still-there': 'Still there at {place}, by {servers}.',
  'waiting.gone.all-silent': 'No name server of {domain} answers us.',
  'waiting.gone.no-servers': 'We could not find the name servers of {domain}.',
  'waiting.until': 'The authority forgets this order on {when}.',
  'waiting.not-awaited': 'These DNS records are not needed any more:',
  'waiting.already':
    'An earlier run for these names waits for you still: {run}. Go on with that one, or give it up.',
  'runs.remembered-title': 'What browsers remember',
  'runs.remembered-redirect':
    'Visitors were sent on to the encrypted site for good, and some browsers remember that until their owner clears it.',
  'runs.remembered-hsts':
    'You asked browsers to insist on encryption. Each one that came by goes on doing so for {days} days after its last visit: without a working certificate it will not show your site. If your site goes back to plain http, these visitors cannot come in. It is safer to keep the encrypted site.',
  'runs.undo': 'Take it back',
  'runs.undo-of': 'Take it back: {names}, {date}',
  'runs.undo-title': 'Take back what was done for {names}?',
  'runs.undo-more':
    'We need to log in to {server} for that. Your server gets the files back that it had before this run.',
  'runs.undo-connect': 'Log in and take it back',
  'runs.connect-why':
    'Nothing is done there but what is said here, and what you do not want you can still leave.',
  'runs.report': 'Copy the report',
  'runs.report-of': 'Copy the report: {names}, {date}',
  'found.confirmed': 'Your server says: all was done and confirmed.',
  'found.restored': 'Your server says: it heard nothing for a minute, and put everything back by itself.',
  'found.unfinished': 'Your server says: the work stands half-way.',
  'found.gone': 'Your server says: nothing of that run is there.',
} as const;
