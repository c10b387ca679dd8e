import { useId, useState } from "react";
import { Button, Field, Select } from "@fluentui/react-components";
import { CANCEL } from "../../wording/pane/shell";
import { OTHER_RULES, OTHER_RULES_FIELD, OTHER_RULES_SAVE } from "../../wording/pane/questions";
import { closeOnEscape } from "../shell/closeOnEscape";
import { useCardStyles } from "../shell/listCard";

/** A rule set that a row may be given. */
export interface RulesOption {
  readonly id: string;
  readonly name: string;
}

interface RowRulesProps {
  /** Those that the row does not go by now; at least one. */
  readonly options: readonly RulesOption[];
  readonly busy: boolean;
  /** Gives them to the row; why that was refused, null where it was kept. */
  readonly onUse: (id: string) => Promise<string | null>;
}

/** A question that other rules would not ask: the rule sets to choose from, for this row alone. */
export function RowRules({ options, busy, onUse }: RowRulesProps) {
  const cards = useCardStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(options[0]?.id ?? "");
  const [refusal, setRefusal] = useState<string | null>(null);
  const close = (): void => {
    setOpen(false);
    setRefusal(null);
    document.getElementById(id)?.focus();
  };
  const use = async (): Promise<void> => {
    const refused = await onUse(chosen);
    setRefusal(refused);
    // The row is evaluated again; the list sees to the focus.
    if (refused === null) setOpen(false);
  };
  return (
    <>
      <div className={cards.actions}>
        <Button
          id={id}
          size="small"
          appearance="subtle"
          aria-expanded={open}
          onClick={() => (open ? close() : setOpen(true))}
        >
          {OTHER_RULES}
        </Button>
      </div>
      {open && (
        <form
          noValidate
          className={cards.form}
          aria-label={OTHER_RULES_FIELD}
          onKeyDown={closeOnEscape(close)}
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void use();
          }}
        >
          <Field label={OTHER_RULES_FIELD} {...(refusal === null ? {} : { validationMessage: refusal })}>
            <Select autoFocus value={chosen} onChange={(_, { value }) => setChosen(value)}>
              {options.map((option) => (
                <option key={option.id} value={option.id}>
                  {option.name}
                </option>
              ))}
            </Select>
          </Field>
          <div className={cards.actions} style={{ marginTop: 0 }}>
            <Button size="small" type="submit" disabledFocusable={busy}>
              {OTHER_RULES_SAVE}
            </Button>
            <Button size="small" appearance="subtle" onClick={close}>
              {CANCEL}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
