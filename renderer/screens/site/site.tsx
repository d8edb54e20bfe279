import { useEffect, useRef, useState } from 'react';
import { useApp } from '../../app-context.ts';
import type { DecidingProps } from '../../screen-props.ts';
import { useTask } from '../../use-task.ts';
import { Ask } from './ask.tsx';
import { Found } from './found.tsx';
import { Looking } from './looking.tsx';
import { usualWish, type Wish } from './wish.ts';

/** The first answer: an address. Then what visitors see there today, as it is found, and what we would do. */
export default function Site({
  draft,
  brought,
  onAnswer,
  onNext,
  onBack,
}: DecidingProps & {
  /** Looked at at once, as its owner has pressed for; null: they are asked. */
  readonly brought: string | null;
}) {
  const { about, settings } = useApp();
  const task = useTask('site.look');
  const [typed, setTyped] = useState(
    draft.site?.domain ?? brought ?? about.preset?.domain ?? settings.byHand?.domain ?? '',
  );
  const found = draft.site?.look ?? null;

  const lookAt = async (name: string, wish: Wish): Promise<void> => {
    const outside = about.preset?.outside;
    const reply = await task.start({ typed: name, wish, ...(outside === undefined ? {} : { outside }) });
    if (reply.ok) onAnswer({ site: { domain: reply.value.domain, look: reply.value } });
  };

  // Only once: who stops the look, or comes back to it, is asked.
  const wanted = useRef(found === null ? brought : null);
  useEffect(() => {
    if (wanted.current !== null) void lookAt(wanted.current, usualWish);
    wanted.current = null;
  });

  if (task.isBusy)
    return <Looking typed={found?.domain ?? typed} progress={task.progress} onCancel={task.cancel} />;
  if (found !== null) {
    return (
      <Found
        look={found}
        problem={task.problem}
        onLook={(wish) => void lookAt(found.domain, wish)}
        onAgain={() => onAnswer({ site: undefined })}
        onNext={onNext}
      />
    );
  }
  return (
    <Ask
      typed={typed}
      problem={task.problem}
      onType={(text) => {
        setTyped(text);
        task.clear();
      }}
      onLook={() => void lookAt(typed, usualWish)}
      onMeant={(name) => {
        setTyped(name);
        void lookAt(name, usualWish);
      }}
      onSelfSigned={() => onNext({ flow: { kind: 'self-signed' } }, { skipDecided: true })}
      onBack={onBack}
    />
  );
}
