/** The logins of DNS providers that a window has tried, where there are none. */
export const noZoneLogins = {
  get: (): never => {
    throw new Error('no login of a DNS provider was tried');
  },
};
