/** First labels that people give to hosts of mail, in English and German. */
const labels =
  /^(e?mail|smtps?|submission|mx|imaps?|pop3?|pop3s|relay|mta|mailserver|mailhost|post|posteingang|postausgang)\d*$/;

/** Whether a host is called as mail programs are told: `mail.shop.test`, `smtp2.shop.test`. Pure. */
export const isCalledForMail = (name: string): boolean => labels.test(name.split('.')[0] ?? '');
