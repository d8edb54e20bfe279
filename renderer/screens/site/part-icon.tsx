import { ink } from '../../tokens.ts';

export type LookPart = 'page' | 'certificate' | 'mail' | 'domain';

const drawings: Readonly<Record<LookPart, string>> = {
  page: 'M8.5 9.5h13v11h-13zM8.5 13h13M11 11.3v-.1M13.2 11.3v-.1',
  certificate:
    'M15 8.6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8M12.4 16.6l-1.2 5 3.8-1.7 3.8 1.7-1.2-5M13.2 13l1.4 1.4 2.4-2.7',
  mail: 'M8 10.5h14v9.5H8zM8 11l7 5.3 7-5.3',
  domain:
    'M15 8.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M8.5 15h13M15 8.5c2.4 2 3.4 4 3.4 6.5s-1 4.5-3.4 6.5c-2.4-2-3.4-4-3.4-6.5s1-4.5 3.4-6.5',
};

/** What is looked at, in the manner of the signs that will stand in its place. */
export function PartIcon({ part }: { readonly part: LookPart }) {
  return (
    <svg width={30} height={30} viewBox="0 0 30 30" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="28" height="28" rx="8" fill={ink('tideSoft')} />
      <path
        d={drawings[part]}
        fill="none"
        stroke={ink('tide')}
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
