import { arrive, press, type Stop, toFindings } from './screen-ways.ts';

/** The screens of a certificate for a host's form. */
export const webSpaceStops: readonly Stop[] = [
  {
    name: 'webspace-begin',
    scenario: 'panel',
    go: async (page) => {
      await toFindings(page);
      await press(page, 'Show me how');
      await arrive(page, /Switch it on/);
      await press(page, 'I only have FTP or SFTP');
      await arrive(page, /by way of your web space/);
      await page.getByLabel('Where is your web space?').selectOption('plesk');
      await page.getByLabel('Server').fill('ssh.host.example');
      await page.getByLabel('User').fill('hofladen');
    },
  },
  {
    name: 'webspace',
    scenario: 'by-form',
    go: async (page) => {
      await press(page, 'Open the certificate of hofladen.example and www.hofladen.example');
      await arrive(page, /^Put it into your host/);
      await page.getByText('Still shows another certificate').first().waitFor();
    },
  },
  {
    name: 'webspace-shown',
    scenario: 'by-form',
    go: async (page) => {
      await press(page, 'Open the certificate of praxis-am-markt.example');
      await arrive(page, /^Every visitor is shown it$/);
      await page.getByText('Shows the new certificate').waitFor();
    },
  },
];
