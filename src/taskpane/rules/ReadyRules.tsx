import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type Profile, READY_PROFILES } from "../../actions/profiles";
import { coloursTakenFrom, inCouncilColours, type WorkbookSettings } from "../../actions/settings";
import { USE_HERE, hereName } from "../../wording/pane/rules";
import {
  coloursOf,
  READY_ADD,
  READY_CHOOSE,
  READY_HEADING,
  READY_HINT,
  READY_LABEL,
  thisSheet,
} from "../../wording/pane/rulesReady";
import type { Refusal } from "../paneActions";
import { useCardStyles } from "../shell/listCard";
import { RulesInWords } from "./RulesInWords";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px", justifyItems: "start" },
  field: { width: "100%" },
  outcome: { marginBottom: "8px" },
  colours: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200 },
});

/** The choice before there is one. */
const NONE = "";

interface ReadyRulesProps {
  /** The ids of the rule sets that the workbook has already. */
  readonly known: ReadonlySet<string>;
  /** Whose colours they take. */
  readonly settings: WorkbookSettings;
  /** The sheet in front, and whether it has results; null where it cannot be given rules. */
  readonly here: { readonly name: string; readonly evaluated: boolean } | null;
  readonly busy: boolean;
  /** Adds them; gives why that was refused. */
  readonly onAdd: (profile: Profile, useHere: boolean) => Promise<Refusal>;
  /** What became of those that were added last; null for nothing. */
  readonly children: ReactNode;
}

/** Rule sets to start from: what other councils use. One that is only added applies to nothing until it is assigned. */
export function ReadyRules({ known, settings, here, busy, onAdd, children }: ReadyRulesProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const offered = READY_PROFILES.filter(({ id }) => !known.has(id));
  const [chosen, setChosen] = useState(NONE);
  const [added, setAdded] = useState(0);
  const outcome = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with the choice: another of the same name would give rules that nobody chose.
  useEffect(() => {
    if (added > 0) outcome.current?.focus();
  }, [added]);
  const ready = offered.find(({ id }) => id === chosen);
  const profile = ready && inCouncilColours(ready, settings);
  const colours = ready === undefined ? null : coloursTakenFrom(ready, settings);
  // What the buttons do, once they are there.
  const hint =
    here === null ? READY_HINT : profile === undefined ? undefined : thisSheet(here.name, here.evaluated);
  const add = async (useHere: boolean): Promise<void> => {
    if (ready === undefined) return;
    const refused = await onAdd({ ...ready, appliesTo: { kind: "assigned" } }, useHere);
    if (refused !== null) return;
    setChosen(NONE);
    setAdded((before) => before + 1);
  };
  if (offered.length === 0 && children === null) return null;
  return (
    <>
      <h3 className={cards.part}>{READY_HEADING}</h3>
      {children !== null && (
        <div ref={outcome} tabIndex={-1} className={styles.outcome}>
          {children}
        </div>
      )}
      {offered.length > 0 && (
        <div className={styles.fields}>
          <Field className={styles.field} label={READY_LABEL} {...(hint === undefined ? {} : { hint })}>
            <Select value={profile?.id ?? NONE} onChange={(_, { value }) => setChosen(value)}>
              <option value={NONE}>{READY_CHOOSE}</option>
              {offered.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          {profile !== undefined && (
            <>
              <div>
                <RulesInWords profile={profile} />
                {colours !== null && <p className={styles.colours}>{coloursOf(colours)}</p>}
              </div>
              <div className={cards.actions} style={{ marginTop: 0 }}>
                {here !== null && (
                  <Button
                    size="small"
                    aria-label={hereName(profile.name, here.name)}
                    disabledFocusable={busy}
                    onClick={() => void add(true)}
                  >
                    {USE_HERE}
                  </Button>
                )}
                <Button size="small" disabledFocusable={busy} onClick={() => void add(false)}>
                  {READY_ADD}
                </Button>
              </div>
            </>
          )}
        </div>
      )}
    </>
  );
}
