/** Lines of ours that stand in the DNS still, and how they are taken away. */
export const left = {
  'left.section': 'Left in the DNS',
  'left.row': '{count, plural, one {A line of ours is} other {# lines of ours are}} left at {zones}',
  'left.row-more': 'From the run for {names} of {date}. It harms nobody: it proves nothing any more.',
  'left.clear': 'Take it away',
  'left.clear-of': 'Take it away: {names}, {date}',
  'left.title':
    '{count, plural, one {A line of ours is left in the DNS} other {# lines of ours are left in the DNS}}',
  'left.lead': 'From the run for {names}. We take away these and nothing else.',
  'left.why-title': 'Does it matter?',
  'left.why-1': 'Not much. Such a line proved something once; nobody can use it again.',
  'left.why-2':
    'But nothing of ours shall stay anywhere without a reason. The login is used for this once and is not kept.',
  'left.lines': 'What stands there',
  'left.login': 'The login for {provider} was not kept, so we need it once more.',
  'left.on-server':
    'The name server on {server} keeps this zone. We log in there and have it take the line away.',
  'left.connect-title': 'Log in to take the line away',
  'left.connect-lead': 'The name server on {server} keeps the zone. Nothing else is changed there.',
  'left.connect': 'Log in and take it away',
  'left.by-hand':
    'No such login any more? Delete the line yourself where the domain is managed, and have us look.',
  'left.deleted': 'I have deleted it: look',
  'left.busy': 'Asking about the line',
  'left.unseen.still-there': '{record} still holds it.',
  'left.unseen.some-silent':
    'Of {record} some name servers say nothing, so we cannot be sure. Look again in a minute.',
  'left.unseen.all-silent': 'Nobody answers us about {record}. Look again later, or from another network.',
  'left.unseen.no-servers': 'We could not find the name servers for {record}.',
  'left.none-title': 'Nothing of ours is left there',
  'left.none': 'What this run had set in the DNS is gone.',
  'left.to-sites': 'To my sites',
  'left.lasting': 'Lines that stay in the DNS',
  'left.lasting-row': '{count, plural, one {A line stays in the DNS} other {# lines stay in the DNS}}',
  'left.lasting-means':
    'As long as it stands there, the authority signs for {names} whenever this computer’s account there asks. So the account’s key, which lies on this computer, must not fall into other hands.',
  'left.withdraw': 'Withdraw it',
  'left.withdraw-of': 'Withdraw it: {names}, {date}',
  'left.withdrawn':
    'Once it is withdrawn, the certificate stays as it is. Its next renewal needs such a line again.',
  'left.withdraw-by-hand': 'You have set it yourself. To withdraw it, delete it where the domain is managed.',
  'left.withdraw-title':
    '{count, plural, one {Withdraw the line in the DNS} other {Withdraw the lines in the DNS}}',
  'left.withdraw-lead': 'For the certificate for {names}. We take away these and nothing else.',
  'left.lasting-why-title': 'What does such a line allow?',
} as const;
