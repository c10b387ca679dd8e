import { Field, Input } from "@fluentui/react-components";
import {
  COMPARED,
  comparedColumn,
  NO_LONG,
  ofState,
  PERIODS_LABEL,
  PERIODS_NEEDED,
} from "../../wording/pane/rulesEditor";
import { type BaselineDraft, baselineOf } from "./baselineDraft";
import { Choice } from "./Choice";

interface BaselineFieldProps {
  readonly label: string;
  readonly draft: BaselineDraft;
  /** Whether there need be none. */
  readonly optional: boolean;
  readonly onChange: (draft: BaselineDraft) => void;
}

/** What a figure is compared with. A column can be set in a rules file only, and stays on offer where it was. */
export function BaselineField({ label, draft, optional, onChange }: BaselineFieldProps) {
  const words: Readonly<Record<string, string>> = {
    ...(optional ? { none: NO_LONG } : {}),
    ...COMPARED,
    ...(draft.heading === "" ? {} : { column: comparedColumn(draft.heading) }),
  };
  const kinds = ["none", "period-before", "same-period-last-year", "average-before", "column"] as const;
  return (
    <>
      <Choice
        label={label}
        words={words}
        value={draft.kind}
        onChange={(value) => {
          const kind = kinds.find((one) => one === value);
          if (kind !== undefined) onChange({ ...draft, kind });
        }}
      />
      {draft.kind === "average-before" && (
        <Field
          label={PERIODS_LABEL}
          {...(baselineOf(draft) === "unreadable" ? { validationMessage: PERIODS_NEEDED } : {})}
        >
          <Input
            aria-label={ofState(label, PERIODS_LABEL)}
            inputMode="numeric"
            value={draft.periods}
            onChange={(_, { value }) => onChange({ ...draft, periods: value })}
          />
        </Field>
      )}
    </>
  );
}
