import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { AMOUNT_LABEL, NOT_AN_AMOUNT } from "../../wording/pane/rules";
import type { AmountDraft } from "./edits";

const useStyles = makeStyles({
  // Below each other where the longest of the choices would be cut beside the number.
  line: { display: "flex", flexWrap: "wrap", gap: "8px" },
  input: { flex: "1 1 72px", width: "72px", minWidth: 0 },
  kind: { flex: "1 1 auto", maxWidth: "100%" },
});

interface AmountFieldProps<Kind extends string> {
  readonly label: string;
  /** What is read out in place of the label, where several fields bear the same. */
  readonly spoken?: string;
  readonly draft: AmountDraft<Kind>;
  /** What it may be counted in, each with its words, and whether it takes an amount at all. */
  readonly kinds: readonly { readonly kind: Kind; readonly name: string; readonly counted: boolean }[];
  readonly valid: boolean;
  /** What else is wrong with it. */
  readonly problem?: string | null;
  readonly onChange: (draft: AmountDraft<Kind>) => void;
}

/** "5" and "% of the target": how much, and of what. */
export function AmountField<Kind extends string>(props: AmountFieldProps<Kind>) {
  const { label, spoken = label, draft, kinds, valid, problem = null, onChange } = props;
  const styles = useStyles();
  const counted = kinds.find(({ kind }) => kind === draft.kind)?.counted ?? false;
  const message = valid ? problem : NOT_AN_AMOUNT;
  return (
    <Field label={label} {...(message === null ? {} : { validationMessage: message })}>
      {(field) => (
        <div className={counted ? styles.line : undefined}>
          {counted && (
            <Input
              className={styles.input}
              aria-label={`${spoken}: ${AMOUNT_LABEL}`}
              aria-invalid={message !== null}
              aria-describedby={field["aria-describedby"]}
              inputMode="decimal"
              value={draft.amount}
              onChange={(_, { value }) => onChange({ ...draft, amount: value })}
            />
          )}
          <Select
            className={counted ? styles.kind : undefined}
            id={field.id}
            {...(spoken === label ? {} : { "aria-label": spoken })}
            value={draft.kind}
            onChange={(_, { value }) => {
              const kind = kinds.find((one) => one.kind === value)?.kind;
              if (kind !== undefined) onChange({ ...draft, kind });
            }}
          >
            {kinds.map(({ kind, name }) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
          </Select>
        </div>
      )}
    </Field>
  );
}
