import { useState } from "react";
import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import type { Answer } from "../../actions/settings";
import { CANCEL, SAVE } from "../../wording/pane/shell";
import { closeOnEscape } from "../shell/closeOnEscape";
import { useFirstProblem } from "../shell/firstProblem";

const useStyles = makeStyles({
  root: { marginTop: "8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

interface AnswerFieldProps {
  readonly answer: Answer;
  /** Why what was typed was refused; null before, and where it was not. */
  readonly refusal: string | null;
  /** False where it was refused. */
  readonly onGive: (typed: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Where an answer needs something typed: "Give a target…". */
export function AnswerField({ answer, refusal, onGive, onCancel }: AnswerFieldProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const { form, tryAgain } = useFirstProblem();
  const give = async (): Promise<void> => {
    if (!(await onGive(typed))) tryAgain();
  };
  return (
    <form
      ref={form}
      noValidate
      className={styles.root}
      onKeyDown={closeOnEscape(onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <Field
        label={answer.asks ?? answer.label}
        {...(refusal === null ? {} : { validationMessage: refusal })}
      >
        <Input autoFocus value={typed} onChange={(_, data) => setTyped(data.value)} />
      </Field>
      <div className={styles.actions}>
        <Button size="small" type="submit">
          {SAVE}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {CANCEL}
        </Button>
      </div>
    </form>
  );
}
