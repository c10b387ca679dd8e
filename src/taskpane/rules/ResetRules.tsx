import { useEffect, useId, useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import { RESET_ALL, RESET_DONE, RESET_LINE, RESET_SURE } from "../../wording/pane/rulesFile";
import { CANCEL } from "../../wording/pane/shell";
import type { Refusal } from "../paneActions";
import { closeOnEscape } from "../shell/closeOnEscape";
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
  const [step, setStep] = useState<"offered" | "sure" | "left" | "done">("offered");
  const id = useId();
  const sentence = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes with each step.
  useEffect(() => {
    if (step === "left") document.getElementById(id)?.focus();
    else if (step !== "offered") sentence.current?.focus();
  }, [step, id]);
  const leave = (): void => setStep("left");
  if (step === "sure")
    return (
      <form
        noValidate
        className={cards.actions}
        style={{ marginTop: "16px" }}
        aria-labelledby={id}
        onKeyDown={closeOnEscape(leave)}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void onReset().then((refused) => setStep(refused === null ? "done" : "left"));
        }}
      >
        <p id={id} ref={sentence} tabIndex={-1} className={cards.sentence}>
          {RESET_LINE}
        </p>
        <Button size="small" type="submit" disabledFocusable={busy}>
          {RESET_SURE}
        </Button>
        <Button size="small" appearance="subtle" onClick={leave}>
          {CANCEL}
        </Button>
      </form>
    );
  return (
    <div className={cards.actions} style={{ marginTop: "16px" }}>
      {step === "done" && isLatest && (
        <p ref={sentence} tabIndex={-1} className={cards.sentence}>
          {RESET_DONE}
        </p>
      )}
      <Button id={id} size="small" appearance="subtle" onClick={() => setStep("sure")}>
        {RESET_ALL}
      </Button>
    </div>
  );
}
