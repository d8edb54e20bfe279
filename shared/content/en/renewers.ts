/** Who renews on a server: the same words at a terminal and in the window. */
export const renewers = {
  'renewers.title': 'Who renews here?',
  'renewers.lead':
    'Every certificate found on {server}: who renews it, and whether that works. Nothing was changed.',
  'renewers.until': 'Good until {until}.',
  'renewers.ended': 'It ended on {until}.',
  'renewers.healthy': '{who} renews it.',
  'renewers.unknown':
    '{who} looks after this server and mostly renews what it has set up. That cannot be seen from here.',
  'renewers.overdue': '{who} should have renewed it by now, and has not.',
  'renewers.broken':
    '{trouble, select, forbidden {{who} was told not to renew it any more.} manual {{who} renews it only while a person answers it.} gone {{who} kept it, and is no longer there or was switched off.} masked {The server was forbidden to start {who}.} off {What starts {who} is switched off.} cronless {What starts {who} (cron) does not run.} unstarted {Nothing that works was found that starts {who}.} hidden {{who} lays its proof where no authority gets to see it.} unhooked {{who} has renewed it, and what it renewed is not shown.} other {{who} renews it, but it is not good for all the names that show it.}}',
  'renewers.nobody': 'Nobody on this server renews it.',
  'renewers.nobody-ours':
    'Nobody on this server renews it: Sealkeeper put it there, and renews it from a computer.',
  'renewers.shown-store': 'Shown by {services}, from {who}’s own files.',
  'renewers.shown-named': 'Shown by {services}.',
  'renewers.shown-copy':
    'Shown by {services}, from other files ({files}): each renewal has to reach these too.',
  'renewers.shown-ours':
    'Shown by {services}, from where Sealkeeper put it; what it set up on the server brings each renewal there.',
  'renewers.shown-itself': '{who} shows it by itself.',
  'renewers.shown-nowhere': 'No service here shows it.',
  'renewers.shown-unread': 'Whether it is shown cannot be told.',
  'renewers.names-good': 'Good for all the names that show it.',
  'renewers.names-missing': 'Not good for {names}, which show it.',
  'renewers.kept': 'Kept in {file}.',
  'renewers.started': 'Started by {starter}.',
  'renewers.started-itself': '{who} starts by itself.',
  'renewers.started-next': 'Started by {starter}, next on {next}.',
  'renewers.to-start': 'To be started by {starter}.',
  'renewers.started-unseen':
    'What starts it was not found, and yet it was renewed in time: {times, plural, one {once} other {# times}} at least, the last time on {last}.',
  'renewers.not-started': 'Nothing was found that starts it.',
  'renewers.do-mend': 'Secure its names with Sealkeeper: the same run mends what keeps {who} from renewing.',
  'renewers.do-type': 'Type this on the server, as its administrator: {step}',
  'renewers.do-whoever':
    'Ask whoever set {who} up to mend it, or secure its names with Sealkeeper: its plan says who renews from then on.',
  'renewers.do-names': 'Secure all of these names with Sealkeeper, in one certificate.',
  'renewers.do-nobody':
    'Secure its names with Sealkeeper before that day: its plan says who renews from then on.',
  'renewers.do-ours': 'Secure the site once more with Sealkeeper: that renews it.',
  'renewers.do-panel': 'Look into {who}, under SSL or TLS.',
  'renewers.none': 'No certificate was found on this server.',
  'renewers.not-whole':
    'Not all that renewers keep could be read: what belongs to other users of the server is left alone.',
  'renewers.unread': 'What these show could not be read: {services}.',
  'renewers.certbots':
    '{count, plural, one {Certbot lies in {files}.} other {Certbot is there {count, number} times, which may get in each other’s way: {files}.}}',
  'renewers.ask': 'Who renews on a server?',
  'renewers.ask-more':
    'Log in to any server, and see who renews each certificate there and whether that works. Nothing is changed.',
  'renewers.ask-here': 'Who renews here?',
  'renewers.connect-lead':
    'Log in, and everything that renews certificates there is looked at. Nothing is changed.',
  'renewers.connect': 'Log in and look',
  'renewers.looking': 'Looking who renews on this server…',
  'renewers.stopped': 'Stopped. Nothing was changed.',
  'renewers.again': 'Look again',
  'renewers.more': 'What was found',
  'renewers.more-of': 'What was found about {names}',
  'renewers.why-title': 'What is looked at?',
  'renewers.why-1':
    'Three things for each certificate: whether it is the one that is shown, whether it is good for all the names that show it, and whether something starts its renewer in time.',
  'renewers.why-2': 'A renewer that stands still is found here months before visitors would be warned.',
} as const;
