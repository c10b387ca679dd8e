import { useState } from "react";
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ColumnFindingResult } from "../../actions/result";
import { CANCEL } from "../../wording/pane/shell";
import {
  AS_FOUND,
  CHANGE_COLUMN,
  CHOOSE_ROLE,
  changeColumnName,
  columnName,
  CORRECTED_COLUMN,
  NO_HEADING,
  PERIOD_OF_COLUMN,
  PERIOD_OF_COLUMN_HINT,
  ROLE_CHOICES,
  ROLE_LABEL,
  ROLE_NEEDED,
  SAVE_COLUMN,
  SAVE_COLUMN_ONLY,
  SURENESS,
  takenFor,
  UNDATED,
  UNDATED_PERIODS,
} from "../../wording/pane/understood";
import { closeOnEscape } from "../shell/closeOnEscape";
import { useFirstProblem } from "../shell/firstProblem";
import { useCardStyles } from "../shell/listCard";
import { useUnsaved } from "../shell/unsaved";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "8px" },
  words: { minWidth: 0 },
  role: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  button: { flexShrink: 0, minWidth: "auto" },
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px", marginTop: "8px" },
});

type Role = ColumnFindingResult["role"];
/** The choice that takes a correction back. */
const FOUND = "";
/** What stands in the list before the officer has said what an unknown column is for. */
const NOTHING = "?";

/** What the list says at first: what the card says. */
function choiceFor({ role, used, open, corrected }: ColumnFindingResult): Role | typeof NOTHING {
  if (role === "unknown" || open === true) return NOTHING;
  return used || corrected ? role : "other";
}

/** How sure it is that a column is what the card says; null where that is not what its heading may mean, or the reason says all. */
function surenessOf({ role, used, confidence, corrected }: ColumnFindingResult): string | null {
  if (corrected) return used || role === "other" ? null : CORRECTED_COLUMN;
  return used || role === "other" || role === "unknown" ? SURENESS[confidence] : null;
}

interface ColumnCardProps {
  readonly column: ColumnFindingResult;
  /** Whether the sheet is evaluated again once that is saved. */
  readonly evaluates: boolean;
  readonly busy: boolean;
  /** Keeps what the column is for, or with null leaves it to its heading again; gives why it was refused. */
  readonly onSave: (role: Role | null, period: string | null) => Promise<string | null>;
}

/** One column: its heading, what it was taken for, how sure that is and why; and a way to say otherwise. */
export function ColumnCard({ column, evaluates, busy, onSave }: ColumnCardProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const [open, setOpen] = useState(false);
  const first = choiceFor(column);
  const [role, setRole] = useState<Role | typeof NOTHING | null>(first);
  const [period, setPeriod] = useState(column.period ?? "");
  useUnsaved(open && (role !== first || period !== (column.period ?? "")));
  const [refusal, setRefusal] = useState<string | null>(null);
  const { form, tryAgain } = useFirstProblem();
  const { letter, why, corrected } = column;
  const heading = column.printed ?? column.heading;
  const sureness = surenessOf(column);
  const save = async (): Promise<void> => {
    if (busy) return;
    const refused = role === NOTHING ? ROLE_NEEDED : await onSave(role, role === "period" ? period : null);
    setRefusal(refused);
    if (refused === null) setOpen(false);
    else tryAgain();
  };
  return (
    <li className={cards.card}>
      <div className={styles.line}>
        <div className={styles.words}>
          <p className={cards.small}>{`${columnName(letter)} · ${heading === "" ? NO_HEADING : heading}`}</p>
          <p className={styles.role}>{takenFor(column)}</p>
        </div>
        <Button
          className={styles.button}
          size="small"
          aria-label={changeColumnName(letter)}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {CHANGE_COLUMN}
        </Button>
      </div>
      <p className={cards.small}>{sureness === null ? why : `${sureness} · ${why}`}</p>
      {open && (
        <form
          ref={form}
          noValidate
          className={styles.form}
          onKeyDown={closeOnEscape(() => setOpen(false))}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Field
            label={ROLE_LABEL}
            {...(refusal !== null && role !== "period" ? { validationMessage: refusal } : {})}
          >
            <Select
              autoFocus
              value={role ?? FOUND}
              onChange={(_, { value }) =>
                setRole(ROLE_CHOICES.find((choice) => choice.role === value)?.role ?? null)
              }
            >
              {role === NOTHING && <option value={NOTHING}>{CHOOSE_ROLE}</option>}
              {corrected && <option value={FOUND}>{AS_FOUND}</option>}
              {ROLE_CHOICES.map((choice) => (
                <option key={choice.role} value={choice.role}>
                  {choice.name}
                </option>
              ))}
            </Select>
          </Field>
          {role === "period" && (
            <Field
              label={PERIOD_OF_COLUMN}
              hint={PERIOD_OF_COLUMN_HINT}
              {...(refusal === null ? {} : { validationMessage: refusal })}
            >
              <Input value={period} onChange={(_, { value }) => setPeriod(value)} />
            </Field>
          )}
          {role === "period" && column.period === null && (
            <div className={cards.actions} style={{ marginTop: 0 }} role="group" aria-label={UNDATED}>
              {UNDATED_PERIODS.map((words) => (
                <Button key={words} size="small" onClick={() => setPeriod(words)}>
                  {words}
                </Button>
              ))}
            </div>
          )}
          <div className={cards.actions} style={{ marginTop: 0 }}>
            <Button type="submit" size="small" disabledFocusable={busy}>
              {evaluates ? SAVE_COLUMN : SAVE_COLUMN_ONLY}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setOpen(false)}>
              {CANCEL}
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
