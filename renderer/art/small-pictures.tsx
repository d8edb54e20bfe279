import type { ReactNode } from 'react';
import { ink } from '../tokens.ts';

function Picture({ children }: { readonly children: ReactNode }) {
  return (
    <svg width="52" height="52" viewBox="0 0 52 52" aria-hidden="true" focusable="false">
      <circle cx="26" cy="26" r="26" fill={ink('tideSoft')} />
      <g fill="none" stroke={ink('tide')} strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round">
        {children}
      </g>
    </svg>
  );
}

/** A page with an address. */
export function PagePicture() {
  return (
    <Picture>
      <rect x="12" y="15" width="28" height="23" rx="4" fill={ink('paper')} />
      <path d="M12 22h28" />
      <circle cx="16.4" cy="18.6" r="0.6" />
      <path d="M21 18.6h13M17 28h9M17 33h6" />
      <rect x="30" y="27" width="6" height="7" rx="1.5" fill={ink('sun')} stroke="none" />
    </Picture>
  );
}

/** A key with its tag. */
export function KeyPicture() {
  return (
    <Picture>
      <circle cx="19" cy="24" r="7" fill={ink('paper')} />
      <circle cx="17.4" cy="24" r="1.6" fill={ink('sun')} stroke="none" />
      <path d="M26 24h15M36 24v5.5M41 24v4" />
    </Picture>
  );
}

/** A cup of tea. */
export function TeaPicture() {
  return (
    <Picture>
      <path d="M14 24h20v8a7 7 0 0 1-7 7h-6a7 7 0 0 1-7-7Z" fill={ink('paper')} />
      <path d="M34 26h2.5a4 4 0 0 1 0 8H34" />
      <path d="M20 19c-2-2 2-3.5 0-6M27 19c-2-2 2-3.5 0-6" stroke={ink('sun')} />
    </Picture>
  );
}

/** An arrow that leads back to where it came from. */
export function BackPicture() {
  return (
    <Picture>
      <path d="M17 20h13a7.5 7.5 0 0 1 0 15H19" />
      <path d="M22 14.5 16.5 20l5.5 5.5" />
      <circle cx="19" cy="35" r="1.8" fill={ink('sun')} stroke="none" />
    </Picture>
  );
}
