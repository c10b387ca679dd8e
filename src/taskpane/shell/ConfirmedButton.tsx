import { useEffect, useId, useRef, useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { CANCEL } from "../../wording/pane/shell";
import type { Refusal } from "../paneActions";
import { closeOnEscape } from "./closeOnEscape";
import { useCardStyles } from "./listCard";

// On a line of its own where it stands among other buttons.
const useStyles = makeStyles({ root: { flexBasis: "100%" } });

interface ConfirmedButtonProps {
  readonly words: string;
  /** Its whole name, where several bear the same words. */
  readonly name?: string;
  /** What comes of it, told before it is done. */
  readonly question: string;
  /** On the button that does it. */
  readonly sure: string;
  readonly busy: boolean;
  /** Does it; gives why that was refused. */
  readonly onSure: () => Promise<Refusal>;
}

/**
 * A button for what cannot be had back by pressing once more: what comes of it is told in its place, and it is done once the officer has
 * said so twice. Where the focus goes after that is for whoever draws what is left.
 */
export function ConfirmedButton({ words, name = words, question, sure, busy, onSure }: ConfirmedButtonProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const [step, setStep] = useState<"offered" | "sure" | "left" | "done">("offered");
  const id = useId();
  const sentence = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes with each step.
  useEffect(() => {
    if (step === "left") document.getElementById(id)?.focus();
    else if (step === "sure") sentence.current?.focus();
    // Nothing has taken it yet, and the button may still go: what stands nearest is known from there.
    else if (step === "done" && document.activeElement === document.body)
      document.getElementById(id)?.focus();
  }, [step, id]);
  const leave = (): void => setStep("left");
  if (step !== "sure")
    return (
      <Button
        id={id}
        size="small"
        appearance="subtle"
        aria-label={name}
        disabledFocusable={busy}
        onClick={() => setStep("sure")}
      >
        {words}
      </Button>
    );
  return (
    <form
      noValidate
      className={styles.root}
      aria-labelledby={id}
      onKeyDown={closeOnEscape(leave)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void onSure().then((refused) => setStep(refused === null ? "done" : "left"));
      }}
    >
      <p id={id} ref={sentence} tabIndex={-1} className={cards.sentence}>
        {question}
      </p>
      <div className={cards.actions}>
        <Button size="small" type="submit" disabledFocusable={busy}>
          {sure}
        </Button>
        <Button size="small" appearance="subtle" onClick={leave}>
          {CANCEL}
        </Button>
      </div>
    </form>
  );
}
