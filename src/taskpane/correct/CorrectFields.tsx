import { Field, Input, Select } from "@fluentui/react-components";
import { targetHoldsFor } from "../../actions/corrections";
import type { RowResult } from "../../actions/result";
import {
  BASELINE_OPTIONS,
  baselineColumn,
  CUMULATIVE_OPTIONS,
  FIELDS,
  judgeYearToDate,
  POLARITY_OPTIONS,
  STATUS_HINT,
  STATUS_LABEL,
  targetHolds,
  WHAT,
  yearTargetHint,
} from "../../wording/pane/correct";
import type { StatusOption } from "./CorrectForm";
import { columnChoice, YEAR_TO_DATE, type Draft } from "./draft";

interface CorrectFieldsProps {
  readonly draft: Draft;
  /** Why what was filled in was refused; shown beside the last field. */
  readonly refusal: string | null;
  readonly row: RowResult;
  readonly headings: readonly string[];
  readonly statuses: readonly StatusOption[];
  readonly onChange: (part: Partial<Draft>) => void;
}

/** The fields for the part of the row that is corrected. */
export function CorrectFields({ draft, refusal, row, headings, statuses, onChange }: CorrectFieldsProps) {
  const typed = (
    name: keyof typeof FIELDS,
    part: "text" | "second",
    wrong: string | null,
    holds?: string,
  ) => (
    <TypedField
      label={FIELDS[name].label}
      hint={[FIELDS[name].hint, ...(holds === undefined ? [] : [holds])].join(" ")}
      value={draft[part]}
      refusal={wrong}
      onChange={(value) => onChange({ [part]: value })}
    />
  );
  const chosen = (label: string, options: readonly Option[], wrong: string | null, hint?: string) => (
    <ChosenField
      label={label}
      hint={hint}
      options={options}
      refusal={wrong}
      value={draft.choice}
      onChange={(choice) => onChange({ choice })}
    />
  );
  switch (draft.what) {
    case "target":
      return typed(targetField(row, draft.text), "text", refusal, targetHint(row, draft.text));
    case "tolerance":
    case "reading":
      return typed(draft.what, "text", refusal);
    case "polarity":
      return (
        <>
          {chosen(WHAT.polarity, optionsOf(POLARITY_OPTIONS), draft.choice === "range" ? null : refusal)}
          {draft.choice === "range" && typed("from", "text", null)}
          {draft.choice === "range" && typed("to", "second", refusal)}
        </>
      );
    case "baseline":
      return (
        <>
          {chosen(
            WHAT.baseline,
            [
              ...optionsOf(BASELINE_OPTIONS),
              ...headings.map((heading) => ({ value: columnChoice(heading), name: baselineColumn(heading) })),
            ],
            draft.choice === "figure" ? null : refusal,
          )}
          {draft.choice === "figure" && typed("period", "text", null)}
          {draft.choice === "figure" && typed("figure", "second", refusal)}
        </>
      );
    case "cumulative":
      return chosen(WHAT.cumulative, [...optionsOf(CUMULATIVE_OPTIONS), ...yearToDateOption(row)], refusal);
    case "status":
      return chosen(
        STATUS_LABEL,
        statuses.map(({ id, name }) => ({ value: id, name })),
        refusal,
        STATUS_HINT,
      );
    case "tracking":
      return null;
    default:
      return draft.what satisfies never;
  }
}

/** Of figures that run up what is due by now is typed, or the year's. */
function targetField(row: RowResult, typed: string): keyof typeof FIELDS {
  if (!row.cumulative) return "target";
  return targetHoldsFor(row, typed) === null ? "year-target" : "target-to-date";
}

/** How long it holds; and before a year's target is typed, how to. */
function targetHint(row: RowResult, typed: string): string {
  const holds = targetHolds(targetHoldsFor(row, typed));
  return targetField(row, typed) === "target-to-date"
    ? `${holds} ${yearTargetHint(row.current?.unit ?? "")}`
    : holds;
}

/** Offered where there is such a figure to judge: elsewhere it would change nothing. */
function yearToDateOption({ yearToDate }: RowResult): readonly Option[] {
  return yearToDate === undefined ? [] : [{ value: YEAR_TO_DATE, name: judgeYearToDate(yearToDate.text) }];
}

interface Option {
  readonly value: string;
  readonly name: string;
}

function optionsOf(words: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(words).map(([value, name]) => ({ value, name }));
}

interface TypedFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly refusal: string | null;
  readonly onChange: (value: string) => void;
}

function TypedField({ label, hint, value, refusal, onChange }: TypedFieldProps) {
  return (
    <Field label={label} hint={hint} {...(refusal === null ? {} : { validationMessage: refusal })}>
      <Input value={value} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}

interface ChosenFieldProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly options: readonly Option[];
  readonly refusal: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ChosenField({ label, hint, options, refusal, value, onChange }: ChosenFieldProps) {
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(refusal === null ? {} : { validationMessage: refusal })}
    >
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
