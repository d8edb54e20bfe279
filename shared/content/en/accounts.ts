/** The accounts that this computer keeps at authorities. */
export const accounts = {
  'accounts.card': 'Accounts at authorities',
  'accounts.card-more': 'Where an authority writes to you, a new key for an account, or the end of one.',
  'accounts.open': 'Show the accounts',
  'accounts.title': 'Your accounts at authorities',
  'accounts.lead':
    'Sealkeeper opened each of them when it first asked for a certificate there. The keys are on this computer, readable by you alone.',
  'accounts.why-title': 'What are they good for?',
  'accounts.why-1':
    'An authority signs for accounts, not for names of people. Whoever has the key of an account can order by it, and still has to prove each address.',
  'accounts.why-2':
    'As a rule there is nothing to do here. A new key makes sense if somebody else may have seen this computer’s files.',
  'accounts.external-id': 'key id {id}',
  'accounts.unregistered-more':
    'The authority does not know this account yet; the next certificate opens it.',
  'accounts.ask': 'Ask how it stands',
  'accounts.ask-of': 'Ask how it stands: {authority}',
  'accounts.asking': 'Asking {authority}',
  'accounts.stands':
    '{status, select, valid {The account is good.} deactivated {The account is closed.} revoked {The authority has closed the account.} other {The authority says: {word}.}}',
  'accounts.writes-to': 'The authority writes to {mails}.',
  'accounts.writes-nowhere': 'The authority has no address to write to.',
  'accounts.new-contact': 'Your e-mail address',
  'accounts.set-contact': 'Have it write there',
  'accounts.done-contact': 'The authority writes there from now on.',
  'accounts.done-key': 'The authority has taken the new key. The old one is worth nothing any more.',
  'accounts.change-key': 'Take a new key',
  'accounts.change-key-of': 'Take a new key: {authority}',
  'accounts.key-title': 'Take a new key for the account?',
  'accounts.key-more':
    '{authority} then knows the new key only. Certificates are not touched, and renewals from this computer go on. Whoever renews on a server has an account of its own.',
  'accounts.close-it': 'Close the account',
  'accounts.close-it-of': 'Close the account: {authority}',
  'accounts.close-title': 'Close the account at {authority} for good?',
  'accounts.close-more':
    'It cannot be opened again. Certificates go on working until they end. The next certificate from this computer opens a new account; a key id that the authority’s website gave you may be used up by then.',
  'accounts.close-yes': 'Yes, close it for good',
  'accounts.keep': 'Leave it as it is',
} as const;
