import { useState } from "react";
import { Button, Field, makeStyles, Select, Textarea, tokens, useId } from "@fluentui/react-components";
import type { RowResult } from "../../actions/result";
import { needsReason, type RowCorrection } from "../../actions/settings";
import {
  CORRECT_HEADING,
  REASON_HINT,
  REASON_LABEL,
  REASON_NEEDED,
  REASON_OPTIONAL,
  SAVE_CORRECTION,
  WHAT,
  WHAT_LABEL,
  type WhatName,
} from "../../wording/pane/correct";
import { CANCEL } from "../../wording/pane/shell";
import { closeOnEscape } from "../shell/closeOnEscape";
import { useFirstProblem } from "../shell/firstProblem";
import { CorrectFields } from "./CorrectFields";
import { correctable, correctionOf, draftRefused, type Draft, draftFor } from "./draft";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    marginTop: "12px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "auto",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A status that an officer may set a reading to. */
export interface StatusOption {
  readonly id: string;
  readonly name: string;
}

interface CorrectFormProps {
  readonly row: RowResult;
  readonly busy: boolean;
  /** The headings of the sheet's other period columns. */
  readonly headings: readonly string[];
  /** The states of the row's profile. */
  readonly statuses: readonly StatusOption[];
  /** Keeps the correction; gives why it was refused, null where it was kept. */
  readonly onSave: (correction: RowCorrection) => Promise<string | null>;
  readonly onClose: () => void;
  /** What was filled in before another list or screen took the form away; null for nothing. */
  readonly kept: Draft | null;
  readonly onDraft: (draft: Draft) => void;
}

/** Corrects one thing that was understood of a row, in place. What decides a colour outright needs a reason. */
export function CorrectForm(props: CorrectFormProps) {
  const { row, busy, headings, statuses, kept, onDraft, onSave, onClose } = props;
  const styles = useStyles();
  const id = useId("correct");
  const [draft, setFilled] = useState(() => kept ?? draftFor(row, "target"));
  const setDraft = (next: Draft): void => {
    setFilled(next);
    onDraft(next);
  };
  const [refusal, setRefusal] = useState<string | null>(null);
  const [reasonMissing, setReasonMissing] = useState(false);
  const needed = needsReason(draft.what);
  const { form, tryAgain } = useFirstProblem();

  const save = async (): Promise<void> => {
    const missing = needed && draft.reason.trim() === "";
    setReasonMissing(missing);
    if (missing) return tryAgain();
    if (busy) return;
    const refused = draftRefused(row, draft) ?? (await onSave(correctionOf(row, draft)));
    setRefusal(refused);
    if (refused === null) onClose();
    else tryAgain();
  };

  // Tracking has no field of its own.
  const besideReason = reasonMissing ? REASON_NEEDED : draft.what === "tracking" ? refusal : null;
  return (
    <form
      ref={form}
      noValidate
      className={styles.root}
      aria-labelledby={id}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={closeOnEscape(onClose)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p id={id} className={styles.heading}>
        {CORRECT_HEADING}
      </p>
      <Field label={WHAT_LABEL}>
        <Select
          autoFocus
          value={draft.what}
          onChange={(_, { value }) => {
            const what = correctable(row).find((one) => one === value);
            if (what === undefined) return;
            setDraft(draftFor(row, what, draft.reason));
            setRefusal(null);
            setReasonMissing(false);
          }}
        >
          {correctable(row).map((what: WhatName) => (
            <option key={what} value={what}>
              {WHAT[what]}
            </option>
          ))}
        </Select>
      </Field>
      <CorrectFields
        draft={draft}
        refusal={refusal}
        row={row}
        headings={headings}
        statuses={statuses}
        onChange={(part) => setDraft({ ...draft, ...part })}
      />
      <Field
        label={needed ? REASON_LABEL : REASON_OPTIONAL}
        hint={REASON_HINT}
        required={needed}
        {...(besideReason === null ? {} : { validationMessage: besideReason })}
      >
        <Textarea
          rows={2}
          resize="vertical"
          value={draft.reason}
          onChange={(_, { value }) => setDraft({ ...draft, reason: value })}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" disabledFocusable={busy}>
          {SAVE_CORRECTION}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {CANCEL}
        </Button>
      </div>
    </form>
  );
}
