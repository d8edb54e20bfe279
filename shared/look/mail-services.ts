/** The doors of a mail server, and how each comes to speak TLS. Without the schemas: the window reads it too. */
export const mailServices = {
  smtp: { port: 25, protocol: 'smtp', tls: 'starttls' },
  submission: { port: 587, protocol: 'smtp', tls: 'starttls' },
  submissions: { port: 465, protocol: 'smtp', tls: 'at-once' },
  imap: { port: 143, protocol: 'imap', tls: 'starttls' },
  imaps: { port: 993, protocol: 'imap', tls: 'at-once' },
  pop3: { port: 110, protocol: 'pop3', tls: 'starttls' },
  pop3s: { port: 995, protocol: 'pop3', tls: 'at-once' },
} as const;
export type MailServiceId = keyof typeof mailServices;
export const mailServiceIds = Object.keys(mailServices) as [MailServiceId, ...MailServiceId[]];
