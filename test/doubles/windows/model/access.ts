/**
 * Rules of a site about who may come to a file, as IIS keeps them: by section, with its attributes and lists. What a section does
 * not say has the value of IIS_schema.xml. Sources: Microsoft Learn, "IIS configuration reference", system.webServer/security.
 */
export interface ModelSection {
  /** `overrideMode="Deny"`: whoever names it in a folder is answered with 500.19. */
  readonly locked?: boolean;
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  /** By element; `default` is the section's own list. */
  readonly lists?: Readonly<
    Record<
      string,
      {
        readonly attributes?: Readonly<Record<string, boolean>>;
        readonly entries: readonly Readonly<Record<string, string | number | boolean>>[];
      }
    >
  >;
}

export type SectionName =
  | 'security/ipSecurity'
  | 'security/access'
  | 'security/authentication/anonymousAuthentication'
  | 'security/requestFiltering'
  | 'security/authorization'
  | 'httpRedirect';
export type ModelSections = Readonly<Partial<Record<SectionName, ModelSection>>>;

/** What IIS has where nobody has set anything (IIS_schema.xml; applicationHost.config as it is delivered). */
export const usualSections: Readonly<Record<SectionName, ModelSection>> = {
  'security/ipSecurity': { locked: true, attributes: { allowUnlisted: true } },
  'security/access': { locked: true, attributes: { sslFlags: 0 } },
  'security/authentication/anonymousAuthentication': { locked: true, attributes: { enabled: true } },
  'security/requestFiltering': {
    lists: {
      hiddenSegments: { entries: [{ segment: 'web.config' }] },
      denyUrlSequences: { entries: [] },
      fileExtensions: { attributes: { allowUnlisted: true }, entries: [] },
      verbs: { attributes: { allowUnlisted: true }, entries: [] },
    },
  },
  'security/authorization': { lists: { default: { entries: [{ accessType: 0, users: '*' }] } } },
  httpRedirect: { attributes: { enabled: false } },
};

/** All sections of a site, its own over the usual ones. */
export function sectionsOf(own: ModelSections): Readonly<Record<SectionName, ModelSection>> {
  const names = Object.keys(usualSections) as SectionName[];
  const whole = (name: SectionName): ModelSection => ({
    ...{ locked: false, ...usualSections[name], ...own[name] },
    lists: { ...usualSections[name].lists, ...own[name]?.lists },
  });
  return Object.fromEntries(names.map((name) => [name, whole(name)])) as Record<SectionName, ModelSection>;
}

/** What names a section in a folder's `web.config`. */
const marks: readonly (readonly [SectionName, string])[] = [
  ['security/requestFiltering', '<requestFiltering>'],
  ['security/authorization', '<add accessType='],
  ['httpRedirect', '<httpRedirect'],
];

/**
 * IIS' answer where a rule keeps a question for a file out, by its status and substatus; null where none does. `isInside`: it comes
 * from the server itself, which an owner who lists addresses has listed.
 */
export function refusalOf(own: ModelSections, config: string, isInside: boolean): string | null {
  const all = sectionsOf(own);
  const sets = (name: SectionName) => marks.some(([one, mark]) => one === name && config.includes(mark));
  if (marks.some(([name]) => all[name].locked === true && sets(name))) return '500.19';
  const filtered = sets('security/requestFiltering') ? null : filterOf(all['security/requestFiltering']);
  if (filtered !== null) return filtered;
  if (!isInside && all['security/ipSecurity'].attributes?.allowUnlisted === false) return '403.503';
  if ((Number(all['security/access'].attributes?.sslFlags) & 8) !== 0) return '403.4';
  if (all['security/authentication/anonymousAuthentication'].attributes?.enabled === false) return '401.2';
  const isOpen = sets('security/authorization') || isAllowed(all['security/authorization']);
  return isOpen ? null : '401.2';
}

/** What detect tells of a site: sections that close the place of the proof and that no `web.config` there could set right. */
export function closedBy(own: ModelSections): readonly SectionName[] {
  const all = sectionsOf(own);
  const isLocked = (name: SectionName) => all[name].locked === true;
  const closes: Readonly<Record<SectionName, boolean>> = {
    'security/ipSecurity': all['security/ipSecurity'].attributes?.allowUnlisted === false,
    'security/access': (Number(all['security/access'].attributes?.sslFlags) & 8) !== 0,
    'security/authentication/anonymousAuthentication':
      all['security/authentication/anonymousAuthentication'].attributes?.enabled === false,
    'security/requestFiltering':
      isLocked('security/requestFiltering') && filterOf(all['security/requestFiltering']) !== null,
    'security/authorization': isLocked('security/authorization') && !isAllowed(all['security/authorization']),
    httpRedirect: isLocked('httpRedirect') && all.httpRedirect.attributes?.enabled === true,
  };
  return (Object.keys(closes) as SectionName[]).filter((name) => closes[name]);
}

const place = '/.well-known/acme-challenge/';

/** Substatus of request filtering for a file without an ending there. */
function filterOf({ lists = {} }: ModelSection): string | null {
  const entries = (list: string) => lists[list]?.entries ?? [];
  const isOut = (list: string, key: string, wanted: string): boolean => {
    const own = entries(list).find((one) => String(one[key]).toLowerCase() === wanted.toLowerCase());
    return own === undefined ? lists[list]?.attributes?.allowUnlisted === false : own.allowed === false;
  };
  if (entries('denyUrlSequences').some(({ sequence }) => place.includes(String(sequence).toLowerCase())))
    return '404.5';
  if (isOut('verbs', 'verb', 'GET')) return '404.6';
  if (isOut('fileExtensions', 'fileExtension', '.')) return '404.7';
  const segments = place.split('/');
  return entries('hiddenSegments').some(({ segment }) => segments.includes(String(segment).toLowerCase()))
    ? '404.8'
    : null;
}

function isAllowed({ lists = {} }: ModelSection): boolean {
  const forAll = (lists.default?.entries ?? []).filter(({ users }) => users === '*' || users === '?');
  return forAll.length > 0 && forAll.every(({ accessType }) => accessType === 0);
}
