import type { AccessId } from '../../wizard/advice.ts';

/** The question how an owner gets at the site, asked where it was not seen. */
export const fork = {
  'fork.title': 'How do you get at your site?',
  'fork.lead': 'Pick what is true; we lead you from there. Nothing is changed yet.',
  'fork.lead-host': 'It lies with {host}. Pick what is true; we lead you from there. Nothing is changed yet.',
  'fork.likely': 'Most likely',
  'fork.customer-area.title': 'A customer area, or FTP',
  'fork.customer-area.text':
    'Most hosts include a certificate. We show where to switch it on, and look whether it is there.',
  'fork.server.title': 'A server that I can log in to',
  'fork.server.text':
    'A name, a user and a password or key (SSH). We do the rest; you see each change before.',
  'fork.files.title': 'I already have files',
  'fork.files.text':
    'From a seller: a ZIP, .crt, .p7b, .pfx. We read them, and put them in place, whole and in order.',
  'fork.unknown.title': 'I don’t know',
  'fork.unknown.text': 'Three questions that settle it, and a letter to whoever made the site.',
  'fork.help': 'How to find out',
  'fork.help-bill':
    'Who sends you a bill for the site? Search your mail for that name and “login” or “welcome”.',
  'fork.help-server':
    'Does such a message name an IP address with “root”, “SSH” or “VPS”? Then you have a server.',
  'fork.help-area':
    'Does it name a customer area, FTP, “hosting” or “web space”? Then it is the customer area.',
  'fork.help-else': 'Neither? Somebody else looks after it. Send them this:',
  'fork.letter':
    'Hello,\n\nplease see to it that {names} are reached encrypted (https), with a certificate that browsers trust and that renews itself.\n\nCould you tell me as well how I get at the site: by a customer area or FTP, or by a server with SSH? Who renews the certificate, and until when is the present one good?\n\nThank you',
  'fork.copy-letter': 'Copy the letter',
} as const satisfies Readonly<
  Record<string, string> & Record<`fork.${AccessId}.${'title' | 'text'}`, string>
>;
