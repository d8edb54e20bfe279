/**
 * The `web.config` that lets IIS show a file without an ending. A section that the server's owner has locked, or that this IIS does
 * not know, makes it answer 500 (500.19, 0x80070021 and 0x8007000d), so each is left out where that comes of it. Pure.
 */

/** Beside the type of such files: no redirect of the site, plain files before applications, nobody asked to log in, nobody filtered, no rules. */
const sections = {
  redirect: '<httpRedirect enabled="false" />',
  validation: '<validation validateIntegratedModeConfiguration="false" />',
  handlers:
    '<handlers><clear /><add name="StaticFile" path="*" verb="GET,HEAD" modules="StaticFileModule" resourceType="Either" requireAccess="Read" /></handlers>',
  authorization: '<system.web><authorization><allow users="*" /></authorization></system.web>',
  filtering:
    '<requestFiltering><fileExtensions allowUnlisted="true"><clear /></fileExtensions><verbs allowUnlisted="true"><clear /></verbs><hiddenSegments><remove segment=".well-known" /><remove segment="acme-challenge" /></hiddenSegments><denyUrlSequences><clear /></denyUrlSequences></requestFiltering>',
  visitors: '<authorization><clear /><add accessType="Allow" users="*" /></authorization>',
  rewrite: '<rewrite><rules><clear /></rules></rewrite>',
} as const;
export type Section = keyof typeof sections;

// With `clear`, since a second entry for the same ending is a fault.
const type = '<staticContent><clear /><mimeMap fileExtension="." mimeType="text/plain" /></staticContent>';

/** What may be said there: of rules only where that part of IIS is installed. */
export const sectionsFor = (urlRewrite: boolean): readonly Section[] => [
  ...(['redirect', 'validation', 'handlers', 'authorization', 'filtering', 'visitors'] as const),
  ...(urlRewrite ? (['rewrite'] as const) : []),
];

/** The gentlest first. */
export const usualWays = (urlRewrite: boolean): readonly (readonly Section[])[] => [
  [],
  sectionsFor(false),
  ...(urlRewrite ? [sectionsFor(true)] : []),
];

/** The whole file with these sections, in whatever order they are named. */
export function settingsWith(chosen: readonly Section[]): string {
  const said = (section: Section): string => (chosen.includes(section) ? sections[section] : '');
  const security = said('filtering') + said('visitors');
  const inner = [
    ...[said('redirect'), said('validation'), type, said('handlers'), said('rewrite')],
    security === '' ? '' : `<security>${security}</security>`,
  ].join('');
  return `<?xml version="1.0" encoding="utf-8"?>\n<!-- Sealkeeper: for the authority's question; removed right after it -->\n<configuration><system.webServer>${inner}</system.webServer>${said('authorization')}</configuration>\n`;
}

/** Every file that may come of it: an undo knows ours by these. */
export function settingsVariants(urlRewrite: boolean): readonly string[] {
  let subsets: readonly (readonly Section[])[] = [[]];
  for (const section of sectionsFor(urlRewrite)) subsets = subsets.flatMap((one) => [one, [...one, section]]);
  return subsets.map(settingsWith);
}
