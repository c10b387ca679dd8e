import { useEffect, useRef, useState } from "react";
import { RESET_ALL, RESET_DONE, RESET_LINE, RESET_SURE } from "../../wording/pane/rulesFile";
import type { Refusal } from "../paneActions";
import { ConfirmedButton } from "../shell/ConfirmedButton";
import { useCardStyles } from "../shell/listCard";

interface ResetRulesProps {
  readonly busy: boolean;
  /** Takes them back; gives why that was refused. */
  readonly onReset: () => Promise<Refusal>;
  /** False once another change was made since, so that it is no longer true. */
  readonly isLatest: boolean;
}

/** Takes back every change of the rules, once the officer has said so twice. */
export function ResetRules({ busy, onReset, isLatest }: ResetRulesProps) {
  const cards = useCardStyles();
  const [isDone, setIsDone] = useState(false);
  const sentence = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone; what came of it takes the focus, and is heard by that.
  useEffect(() => {
    if (isDone) sentence.current?.focus();
  }, [isDone]);
  return (
    <div className={cards.actions} style={{ marginTop: "16px" }}>
      {isDone && isLatest && (
        <p ref={sentence} tabIndex={-1} className={cards.sentence}>
          {RESET_DONE}
        </p>
      )}
      <ConfirmedButton
        words={RESET_ALL}
        question={RESET_LINE}
        sure={RESET_SURE}
        busy={busy}
        onSure={async () => {
          setIsDone(false);
          const refused = await onReset();
          setIsDone(refused === null);
          return refused;
        }}
      />
    </div>
  );
}
