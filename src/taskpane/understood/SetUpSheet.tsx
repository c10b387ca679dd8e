import { useState } from "react";
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ColumnCorrection, columnRefusal } from "../../actions/settings";
import type { ActiveSheet, HeadingRow, NamedHeading } from "../../actions/watch/workbookFacts";
import {
  CHOOSE_ROW,
  headingName,
  headingRowName,
  NOT_SAID,
  PERIOD_OF_COLUMN_HINT,
  periodOfHeading,
  ROLE_CHOICES,
  SAVE_COLUMN,
  SET_UP_ROW,
  SET_UP_ROW_HINT,
} from "../../wording/pane/understood";
import { PROBLEM_MARK, useFirstProblem } from "../shell/firstProblem";
import { useCardStyles } from "../shell/listCard";
import { useUnsaved } from "../shell/unsaved";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "12px", marginTop: "12px" },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "12px",
    margin: 0,
    padding: "12px 0 0",
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  period: { marginTop: "8px" },
});

type Role = ColumnCorrection["role"];

const NOTHING_WRONG: ReadonlyMap<string, string> = new Map();

/** What was chosen for a heading; a heading that was not touched is left to its own words. */
interface Said {
  readonly role: Role | null;
  readonly period: string;
}

interface SetUpSheetProps {
  readonly sheet: Extract<ActiveSheet, { kind: "nothing" }>;
  readonly busy: boolean;
  /** Keeps what was said of the columns; gives why it was refused. */
  readonly onSave: (columns: readonly ColumnCorrection[]) => Promise<string | null>;
}

/** A sheet on which no table was found: which row has the headings, and what the column under each of them is for. */
export function SetUpSheet({ sheet, busy, onSave }: SetUpSheetProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const [chosen, setChosen] = useState<number | null>(() => firstOf(sheet.headingRows));
  const [said, setSaid] = useState<ReadonlyMap<string, Said>>(new Map());
  useUnsaved(said.size > 0);
  const [refusal, setRefusal] = useState<string | null>(null);
  /** Of headings whose period is missing or cannot be read: what is wrong, once it was tried to save them. */
  const [wrong, setWrong] = useState<ReadonlyMap<string, string>>(NOTHING_WRONG);
  const { form, tries, tryAgain } = useFirstProblem();
  const first = firstOf(sheet.headingRows);
  const row = sheet.headingRows[chosen ?? -1] ?? sheet.headingRows[first ?? -1] ?? null;
  const save = async (): Promise<void> => {
    if (row === null) return;
    const columns = columnsOf(row, said);
    const problems = periodProblems(columns);
    setWrong(problems);
    setRefusal(null);
    if (problems.size > 0) return tryAgain();
    if (busy) return;
    const refused = await onSave(columns);
    setRefusal(refused);
    if (refused !== null) tryAgain();
  };
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={SET_UP_ROW} hint={SET_UP_ROW_HINT}>
        <Select
          value={row === null ? "" : String(sheet.headingRows.indexOf(row))}
          onChange={(_, { value }) => {
            setChosen(Number(value));
            setSaid(new Map());
            setRefusal(null);
            setWrong(NOTHING_WRONG);
          }}
        >
          {row === null && <option value="">{CHOOSE_ROW}</option>}
          {sheet.headingRows.map(({ row: number, below, headings }, index) => (
            <option key={`${String(number)} ${String(below)}`} value={String(index)}>
              {headingRowName(
                number,
                below ?? null,
                headings.map(({ heading }) => heading),
              )}
            </option>
          ))}
        </Select>
      </Field>
      <ul className={styles.list}>
        {(row?.headings ?? []).map((heading) => (
          <li key={heading.letters}>
            <HeadingFields
              heading={heading}
              said={said.get(heading.heading) ?? suggested(heading)}
              problem={wrong.get(heading.heading) ?? null}
              onChange={(now) => setSaid(new Map([...said, [heading.heading, now]]))}
            />
          </li>
        ))}
      </ul>
      {refusal !== null && (
        <p key={tries} {...PROBLEM_MARK} className={cards.problem}>
          {refusal}
        </p>
      )}
      <div className={cards.actions} style={{ marginTop: 0 }}>
        <Button type="submit" disabledFocusable={busy || row === null}>
          {SAVE_COLUMN}
        </Button>
      </div>
    </form>
  );
}

/** The likeliest row of headings, by its place; null where each is doubtful, so that the officer says which. */
function firstOf(rows: readonly HeadingRow[]): number | null {
  const at = rows.findIndex(({ doubtful }) => doubtful !== true);
  return at < 0 ? null : at;
}

interface HeadingFieldsProps {
  readonly heading: NamedHeading;
  readonly said: Said;
  /** What is wrong with its period; null for nothing. */
  readonly problem: string | null;
  readonly onChange: (said: Said) => void;
}

function HeadingFields({
  heading: { letters, heading, period },
  said,
  problem,
  onChange,
}: HeadingFieldsProps) {
  const styles = useStyles();
  return (
    <>
      <Field label={headingName(letters, heading)}>
        <Select
          value={said.role ?? ""}
          onChange={(_, { value }) =>
            onChange({ ...said, role: ROLE_CHOICES.find(({ role }) => role === value)?.role ?? null })
          }
        >
          {said.role === null && <option value="">{NOT_SAID}</option>}
          {ROLE_CHOICES.map(({ role, name }) => (
            <option key={role} value={role}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {said.role === "period" && period === null && (
        <Field
          className={styles.period}
          label={periodOfHeading(heading)}
          hint={PERIOD_OF_COLUMN_HINT}
          {...(problem === null ? {} : { validationMessage: problem })}
        >
          <Input value={said.period} onChange={(_, { value }) => onChange({ ...said, period: value })} />
        </Field>
      )}
    </>
  );
}

/** What is wrong with the periods that figures need, by heading. */
function periodProblems(columns: readonly ColumnCorrection[]): ReadonlyMap<string, string> {
  return new Map(
    columns.flatMap((column) => {
      const problem = columnRefusal(column);
      return column.role === "period" && problem !== null ? [[column.heading, problem] as const] : [];
    }),
  );
}

function suggested({ role, period }: NamedHeading): Said {
  return { role, period: period ?? "" };
}

/** What differs from what the headings say by themselves. */
function columnsOf(row: HeadingRow, said: ReadonlyMap<string, Said>): readonly ColumnCorrection[] {
  return row.headings.flatMap((heading) => {
    const now = said.get(heading.heading);
    const before = suggested(heading);
    if (now === undefined || now.role === null) return [];
    if (now.role === before.role && now.period === before.period) return [];
    const period = now.role === "period" ? now.period.trim() : "";
    const { heading: printed, letters: letter } = heading;
    return { heading: printed, role: now.role, letter, ...(period === "" ? {} : { period }) };
  });
}
