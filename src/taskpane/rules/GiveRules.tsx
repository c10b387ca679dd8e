import { useState } from "react";
import { Button, Field, Select } from "@fluentui/react-components";
import type { Profile } from "../../actions/profiles";
import type { AssignedTo } from "../../actions/settings";
import type { KnownSheet } from "../../actions/watch/workbookFacts";
import { polarityFor } from "../../wording/pane/questions";
import { shortened } from "../../wording/pane/row";
import {
  GIVE_ONLY,
  GIVE_PART,
  GIVE_PART_HINT,
  GIVE_SAVE,
  GIVE_SHEET,
  GIVE_SHEET_HINT,
  GIVE_WHOLE,
  giveHeading,
  giveRow,
  giveSection,
  OPEN_FIRST,
} from "../../wording/pane/rules";
import { CANCEL } from "../../wording/pane/shell";
import { closeOnEscape } from "../shell/closeOnEscape";
import { useFirstProblem } from "../shell/firstProblem";
import { useCardStyles } from "../shell/listCard";
import { useUnsaved } from "../shell/unsaved";

interface GiveRulesProps {
  readonly profile: Profile;
  /** Without rows where only the name is known. */
  readonly sheets: readonly KnownSheet[];
  /** Those of them that have results, by id: they are evaluated again at once. */
  readonly evaluated: ReadonlySet<string>;
  /** The sheet in front, by id. */
  readonly front: string | null;
  readonly busy: boolean;
  readonly onGive: (sheet: KnownSheet, to: AssignedTo) => Promise<string | null>;
  readonly onClose: () => void;
}

/** Gives a rule set to a sheet, to one of its sections or to one row. */
export function GiveRules(props: GiveRulesProps) {
  const { profile, sheets, evaluated, front, busy, onGive, onClose } = props;
  const cards = useCardStyles();
  const [first] = useState(front);
  const [sheetId, setSheetId] = useState(first);
  const [part, setPart] = useState("0");
  useUnsaved(sheetId !== first || part !== "0");
  const [refusal, setRefusal] = useState<string | null>(null);
  const { form, tryAgain } = useFirstProblem();
  const sheet = sheets.find(({ id }) => id === sheetId) ?? sheets[0];
  if (sheet === undefined) return <p className={cards.sentence}>{OPEN_FIRST}</p>;
  const parts = partsOf(sheet);
  const give = async (): Promise<void> => {
    const chosen = parts[Number(part)];
    if (chosen === undefined || busy) return;
    const refused = await onGive(sheet, chosen.to);
    setRefusal(refused);
    if (refused === null) onClose();
    else tryAgain();
  };
  return (
    <form
      ref={form}
      noValidate
      className={cards.form}
      aria-label={giveHeading(profile.name)}
      onKeyDown={closeOnEscape(onClose)}
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <Field label={GIVE_SHEET} hint={GIVE_SHEET_HINT}>
        <Select
          autoFocus
          value={sheet.id}
          onChange={(_, { value }) => {
            setSheetId(value);
            setPart("0");
          }}
        >
          {sheets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={GIVE_PART}
        {...(sheet.rows.length === 0 ? { hint: GIVE_PART_HINT } : {})}
        {...(refusal === null ? {} : { validationMessage: refusal })}
      >
        <Select value={part} onChange={(_, { value }) => setPart(value)}>
          {parts.map(({ name }, index) => (
            <option key={`${index} ${name}`} value={String(index)}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={cards.actions} style={{ marginTop: 0 }}>
        <Button type="submit" disabledFocusable={busy}>
          {evaluated.has(sheet.id) ? GIVE_SAVE : GIVE_ONLY}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {CANCEL}
        </Button>
      </div>
    </form>
  );
}

/** The whole sheet, then its sections, then its rows. */
function partsOf(sheet: KnownSheet): readonly { readonly name: string; readonly to: AssignedTo }[] {
  const rowsIn = (section: string): number => sheet.rows.filter((row) => row.section === section).length;
  return [
    { name: GIVE_WHOLE, to: { kind: "sheet", sheet: sheet.id } },
    ...sheet.sections.map((section) => ({
      name: giveSection(section, rowsIn(section)),
      to: { kind: "section", sheet: sheet.id, section } as const,
    })),
    ...sheet.rows.map(({ ref, description, identity }) => ({
      name: giveRow(polarityFor(ref, shortened(description))),
      to: { kind: "row", sheet: sheet.id, identity } as const,
    })),
  ];
}
