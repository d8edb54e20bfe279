import type { ReactNode } from 'react';

function Mark({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 22 22"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      {children}
    </svg>
  );
}

/** Half sun, half moon. */
export function LookMark() {
  return (
    <Mark>
      <circle cx="11" cy="11" r="7.2" />
      <path d="M11 3.8a7.2 7.2 0 0 1 0 14.4Z" fill="currentColor" />
    </Mark>
  );
}

/** A globe. */
export function LanguageMark() {
  return (
    <Mark>
      <circle cx="11" cy="11" r="8" />
      <path d="M3.4 11h15.2M11 3c2.4 2.2 3.6 4.9 3.6 8S13.4 16.8 11 19c-2.4-2.2-3.6-4.9-3.6-8S8.6 5.2 11 3Z" />
    </Mark>
  );
}

/** An open book. */
export function BookMark() {
  return (
    <Mark>
      <path d="M11 5.4C8.6 4 5.6 3.6 2.8 4v12.6c2.8-.4 5.8 0 8.2 1.4 2.4-1.4 5.4-1.8 8.2-1.4V4c-2.8-.4-5.8 0-8.2 1.4ZM11 5.4V18" />
    </Mark>
  );
}

/** The letter i in a circle. */
export function AboutMark() {
  return (
    <Mark>
      <circle cx="11" cy="11" r="8" />
      <path d="M11 10.2v5M11 6.9v.2" />
    </Mark>
  );
}

/** A log with its latest entry ticked. */
export function LogMark() {
  return (
    <Mark>
      <path d="m3 6.2 1.8 1.8L8 4.6M11.5 6.4H19M3.4 12.4H19M3.4 17.4H15" />
    </Mark>
  );
}
