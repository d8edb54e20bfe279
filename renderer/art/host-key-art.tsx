import type { HostKeyPicture } from '../../shared/host-key-picture.ts';
import { ink } from '../tokens.ts';

const cell = 18;

/** The walk of a fingerprint as footprints on a beach: the more often a place was visited, the bigger its dot. */
export function HostKeyArt({ picture, label }: { readonly picture: HostKeyPicture; readonly label: string }) {
  const { width, height, visits, start, end } = picture;
  const centre = (place: number): number => place * cell + cell / 2;
  return (
    <svg
      viewBox={`-5 -5 ${width * cell + 10} ${height * cell + 10}`}
      width="100%"
      role="img"
      aria-label={label}
      focusable="false"
    >
      <rect
        x="-4"
        y="-4"
        width={width * cell + 8}
        height={height * cell + 8}
        rx="12"
        fill={ink('tideSoft')}
      />
      {visits.flatMap((row, y) =>
        row.map((count, x) =>
          count === 0 ? null : (
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell of a fixed grid is its place
              key={`${x} ${y}`}
              cx={centre(x)}
              cy={centre(y)}
              r={Math.min(2.2 + count * 1.15, cell / 2 - 0.4)}
              fill={ink(count > 4 ? 'coral' : 'tide')}
            />
          ),
        ),
      )}
      <rect
        x={centre(start.column) - 8}
        y={centre(start.row) - 8}
        width="16"
        height="16"
        rx="4"
        fill="none"
        stroke={ink('ink')}
        strokeWidth="2"
      />
      <circle
        cx={centre(end.column)}
        cy={centre(end.row)}
        r="8"
        fill={ink('sun')}
        stroke={ink('ink')}
        strokeWidth="2"
      />
    </svg>
  );
}
