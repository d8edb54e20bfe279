import type { nothingReasons } from '../../wizard/draft.ts';

/** The road on which nothing needs doing. Its heading is the advice that led there. */
export const nothing = {
  'nothing.about.builder':
    'There is nothing to install and no server to log in to. If the padlock should ever be missing, look in the settings of your domain at {name}.',
  'nothing.about.network':
    'Behind {name}, your own server may still be unencrypted; visitors cannot see that. If you look after the server yourself, give it a certificate as well, so that the whole way is closed.',
  'nothing.about.certificate-good':
    'Most certificates are renewed by whoever runs the server. Save the reminder if you are not sure: on that day, look at your site again, here or in your browser.',
  'nothing.about.mail': 'There is nothing to install. If a site is to stand there one day, look again then.',
  'nothing.reminder': 'Save a reminder for {date}',
  'nothing.reminder-title': 'Look whether the certificate of {name} was renewed',
  'nothing.reminder-text': 'It ends on {date}. If it is still the same one, open Sealkeeper and renew it.',
  'nothing.anyway': 'I want one anyway',
  'nothing.why-title': 'Why do nothing?',
  'nothing.why-1':
    'A second certificate would make your site no safer, and would be one more thing to renew.',
} as const satisfies Readonly<
  Record<string, string> & Record<`nothing.about.${(typeof nothingReasons)[number]}`, string>
>;
