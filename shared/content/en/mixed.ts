/** Parts of encrypted pages that are still asked for unencrypted. */
export const mixed = {
  'mixed.label': 'Parts that come unencrypted',
  'mixed.button': 'Look for unencrypted parts',
  'mixed.button-of': 'Look for unencrypted parts: {name}',
  'mixed.looking': 'Looking through your pages for parts that come unencrypted',
  'mixed.none': 'No part of your pages comes unencrypted',
  'mixed.none-more':
    'We looked at {count, plural, one {one page} other {# pages}}: {pages}. Whatever they ask for comes encrypted.',
  'mixed.upgraded-more':
    'Your pages have browsers ask for everything encrypted (upgrade-insecure-requests). Seen on {pages}.',
  'mixed.partly': 'Not all could be read: a page was very long, or slow.',
  'mixed.found':
    '{count, plural, one {One part of your pages still comes} other {# parts of your pages still come}} unencrypted',
  'mixed.found-more':
    'Browsers leave out such parts, or ask for them encrypted and leave them out if nobody answers. Your certificate is not at fault: the pages name the old addresses. We looked at {pages}.',
  'mixed.unseen': 'Your pages could not be looked through',
  'mixed.unseen-more':
    'So we cannot say whether parts of them still come unencrypted ({problem}). Open your site: the browser’s padlock shows it.',
  'mixed.show': 'Which parts, and what to do',
  'mixed.show-less': 'Hide the parts',
  'mixed.script': 'Script, left out',
  'mixed.style': 'Style or picture of a style, left out',
  'mixed.frame': 'Page within the page, left out',
  'mixed.object': 'Embedded object, left out',
  'mixed.form': 'Form whose answers would travel readable, warned of',
  'mixed.image': 'Picture, asked for encrypted',
  'mixed.media': 'Sound or film, asked for encrypted',
  'mixed.other': 'Other part, left out',
  'mixed.on': '{what}, on {pages}',
  'mixed.more': '{count, plural, one {and one more} other {and # more}}',
  'mixed.wordpress':
    'Your site runs WordPress: under Settings, General, set “WordPress Address (URL)” and “Site Address (URL)” to https://{name}. Addresses within older posts are changed by a plugin for searching and replacing.',
  'mixed.copy': 'Copy a message for whoever makes your site',
  'mixed.letter':
    'The site {name} is encrypted now. Some parts of its pages are still asked for by http://, and browsers block these or ask for them encrypted. Please let the pages name them by https://, or by an address without a scheme:',
} as const;
