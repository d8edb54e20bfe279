/** What is kept current after a release: the program, and what it knows of prices and hosts. */
export const current = {
  'updates.title': 'Newer versions',
  'updates.on': 'Look once a day whether there is a newer version',
  'updates.what':
    'One small file with a signature is fetched from {host}. The request bears no name, no number and no version; as with every page, that host sees the address of your connection. Nothing is installed by itself.',
  'updates.ask-now': 'Look now',
  'updates.asking': 'Asking the project',
  'updates.asked': 'Last answer: {at}.',
  'updates.never': 'Nobody has been asked yet.',
  'updates.none': 'You have the newest version.',
  'updates.of': 'Version {version} of {date}',
  'updates.how':
    'Install it over this one: settings and runs are kept, and your sites stay as they are meanwhile.',
  'updates.get': 'Open the download page',
  'data.title': 'Prices, rates and marks',
  'data.line': 'Prices, rates and the record of trust were put together on {date}.',
  'data.aged': 'That is over half a year ago: prices may be others by now.',
  'data.newer': 'Newer data…',
  'data.newer-title': 'Newer data',
  'data.what':
    'Prices of the comparison, exchange rates, the record of trust, and the marks by which hosts are recognised. They bear the signature of the project; everything else is refused, and so is what is older than yours.',
  'data.fetch': 'Fetch from {host}',
  'data.fetch-what': 'One file is fetched, only now. The request tells nothing about you or your sites.',
  'data.open': 'Choose a file…',
  'data.open-what': 'For computers without a way out, or a file that somebody gave you.',
  'data.taken': 'Taken in. From now on, data of {date} count.',
  'data.same': 'You have the newest already: it is of {date}.',
  'data.forget': 'Back to what came with the program',
  'data.asking': 'Fetching',
} as const;
