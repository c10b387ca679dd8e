import { Field, Input, makeStyles, Select, useId } from "@fluentui/react-components";
import { AMOUNT_LABEL, NOT_AN_AMOUNT } from "../../wording/pane/rules";
import type { AmountDraft } from "./edits";
import { useTouched } from "./tried";

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

/** "% of the target" and "5": of what, and how much. The list stands first, for it is what calls the amount up. */
export function AmountField<Kind extends string>(props: AmountFieldProps<Kind>) {
  const { label, spoken = label, draft, kinds, valid, problem = null, onChange } = props;
  const styles = useStyles();
  const { says, touch } = useTouched();
  // A field of their own for each: two controls of one id would leave the second without a name.
  const amountId = useId("amount");
  const counted = kinds.find(({ kind }) => kind === draft.kind)?.counted ?? false;
  const message = valid ? problem : says ? NOT_AN_AMOUNT : null;
  return (
    <Field label={label} {...(message === null ? {} : { validationMessage: message })}>
      {(field) => (
        <div className={counted ? styles.line : undefined}>
          <Select
            className={counted ? styles.kind : undefined}
            id={field.id}
            aria-label={spoken}
            aria-invalid={message !== null && !counted}
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
          {counted && (
            <Input
              className={styles.input}
              id={amountId}
              aria-label={`${spoken}: ${AMOUNT_LABEL}`}
              aria-labelledby=""
              aria-invalid={message !== null}
              aria-describedby={field["aria-describedby"]}
              inputMode="decimal"
              value={draft.amount}
              onBlur={touch}
              onChange={(_, { value }) => {
                touch();
                onChange({ ...draft, amount: value });
              }}
            />
          )}
        </div>
      )}
    </Field>
  );
}
