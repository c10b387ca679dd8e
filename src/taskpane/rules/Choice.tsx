import { Field, Select } from "@fluentui/react-components";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** The values in order, each with its words. */
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly problem?: string | null;
  readonly onChange: (value: Value) => void;
}

/** One of a few, chosen from a list. */
export function Choice<Value extends string>({ label, words, value, problem, onChange }: ChoiceProps<Value>) {
  const isValue = (key: string): key is Value => key in words;
  return (
    <Field label={label} {...(problem == null ? {} : { validationMessage: problem })}>
      <Select value={value} onChange={(_, data) => isValue(data.value) && onChange(data.value)}>
        {Object.entries<string>(words).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
