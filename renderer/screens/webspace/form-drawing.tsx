import { formOf, type HostForm } from '../../../shared/webspace/forms.ts';
import { ink } from '../../tokens.ts';

/** A page of a panel, drawn from what is known of it: where one clicks, what goes into which field. No picture of anybody's. */

const width = 500;
const left = 190;
const row = 46;
const font = { fontFamily: 'inherit', fontSize: 12.5 } as const;

/** How wide a letter is at most on average, in the drawing's units. */
const letter = { plain: 6.6, bold: 7.3 } as const;
const sidebarEnd = left - 13;

const short = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** `at`: the place of the step that is to be done next, of `fields`; null: none of the fields. */
export function FormDrawing({
  form,
  at,
  label,
}: {
  readonly form: HostForm;
  readonly at: string | null;
  readonly label: string;
}) {
  const { fields, path, button, name } = formOf(form.id);
  const height = 92 + Math.max(fields.length * row + 46, path.length * 26 + 20);
  const end = 84 + fields.length * row;
  return (
    <svg
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={label}
      style={{ width: '100%', maxWidth: 560, height: 'auto', display: 'block' }}
    >
      <rect
        x="1"
        y="1"
        width={width - 2}
        height={height - 2}
        rx="12"
        fill={ink('paper')}
        stroke={ink('line')}
      />
      <path d={`M1 36 H${String(width - 1)}`} stroke={ink('line')} />
      {[18, 32, 46].map((x) => (
        <circle key={x} cx={x} cy="18" r="4" fill={ink('line')} />
      ))}
      <text x="66" y="23" fill={ink('ink')} {...font} fontWeight="700">
        {name === '' ? '…' : name}
      </text>
      <rect x="1" y="36" width={sidebarEnd - 1} height={height - 37} fill={ink('tideSoft')} opacity="0.6" />
      {path.map((one, place) => {
        const x = 14 + Math.min(place, 3) * 6;
        const isLast = place === path.length - 1;
        const most = Math.floor((sidebarEnd - x - 6) / (isLast ? letter.bold : letter.plain));
        return (
          <text
            key={one}
            x={x}
            y={62 + place * 26}
            fill={ink('ink')}
            {...font}
            fontWeight={isLast ? 700 : 400}
          >
            {short(one, most)}
          </text>
        );
      })}
      {fields.map(({ file, label: caption }, place) => {
        const isNext = at === `field-${file}`;
        const y = 52 + place * row;
        return (
          <g key={file}>
            <text x={left} y={y + 8} fill={ink('ink')} {...font}>
              {short(caption, 42)}
            </text>
            <rect
              x={left}
              y={y + 14}
              width={width - left - 18}
              height="22"
              rx="6"
              fill={isNext ? ink('tideSoft') : 'none'}
              stroke={isNext ? ink('tide') : ink('edge')}
              strokeWidth={isNext ? 2.5 : 1}
            />
            {[0, 1, 2].map((line) => (
              <path
                key={line}
                d={`M${String(left + 10 + line * 66)} ${String(y + 25)} h54`}
                stroke={ink('line')}
                strokeWidth="4"
                strokeLinecap="round"
              />
            ))}
          </g>
        );
      })}
      <rect
        x={left}
        y={end}
        width={Math.min(width - left - 18, 30 + button.length * 7.4)}
        height="28"
        rx="8"
        fill={ink('tide')}
        opacity={at === 'save' ? 1 : 0.75}
      />
      <text x={left + 14} y={end + 19} fill={ink('paper')} {...font} fontWeight="700">
        {short(button, 30)}
      </text>
    </svg>
  );
}
