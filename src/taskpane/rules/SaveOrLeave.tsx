import { useCallback, useEffect, useRef, useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { KEEP_EDITING, LEAVE, LEAVE_UNSAVED } from "../../wording/pane/rules";
import { CANCEL } from "../../wording/pane/shell";
import { useCardStyles } from "../shell/listCard";
import { type AskToLeave, useUnsaved } from "../shell/unsaved";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  question: { flexBasis: "100%" },
});

/** Where the officer stands with changes that are not saved. */
export interface Leaving {
  /** They were about to leave, and are asked whether the changes may go. */
  readonly isAsked: boolean;
  /** Leaves at once where nothing was changed, and asks before that otherwise. */
  readonly close: () => void;
  /** Leaves, and goes on with what the officer was about to do. */
  readonly leave: () => void;
  /** Back to where the focus was as the question came up. */
  readonly keep: () => void;
}

/** Asks before changes go that are not saved, whichever way the officer leaves: the form, its screen, or for another form. */
export function useLeaving(isChanged: boolean, onClose: () => void): Leaving {
  const [asked, setAsked] = useState<{ readonly go: () => void; readonly from: Element | null } | null>(null);
  const ask = useCallback<AskToLeave>((go) => setAsked({ go, from: document.activeElement }), []);
  useUnsaved(isChanged, ask);
  return {
    isAsked: asked !== null,
    close: () => (isChanged ? ask(() => undefined) : onClose()),
    leave: () => {
      onClose();
      asked?.go();
    },
    keep: () => {
      if (asked?.from instanceof HTMLElement) asked.from.focus();
      setAsked(null);
    },
  };
}

interface SaveOrLeaveProps {
  readonly leaving: Leaving;
  /** What its button that saves says. */
  readonly save: string;
  readonly busy: boolean;
}

/** The foot of a form: save or cancel; and where changes would go, that question with its answers. Saving is the form's own. */
export function SaveOrLeave({ leaving: { isAsked, close, leave, keep }, save, busy }: SaveOrLeaveProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const question = useRef<HTMLParagraphElement>(null);
  // Read out as it takes the focus, and its answers come next.
  useEffect(() => {
    if (isAsked) question.current?.focus();
  }, [isAsked]);
  return (
    <div className={styles.actions}>
      {isAsked && (
        <div className={styles.question}>
          <p ref={question} tabIndex={-1} className={cards.problem}>
            {LEAVE_UNSAVED}
          </p>
        </div>
      )}
      <Button type="submit" disabledFocusable={busy}>
        {save}
      </Button>
      {isAsked && <Button onClick={leave}>{LEAVE}</Button>}
      {/* One button for both: the focus that was on Cancel finds its way back to it. */}
      <Button appearance="subtle" onClick={isAsked ? keep : close}>
        {isAsked ? KEEP_EDITING : CANCEL}
      </Button>
    </div>
  );
}
