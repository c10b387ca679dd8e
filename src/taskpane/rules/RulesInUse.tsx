import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { sheetRefOf } from "../../actions/corrections";
import { assignmentsTo } from "../../actions/profiles";
import { type SettingsChange, type WorkbookSettings, withoutAssignment } from "../../actions/settings";
import type { KnownSheet } from "../../actions/watch/workbookFacts";
import {
  assigned,
  IN_USE_HEADING,
  IN_USE_LATER,
  IN_USE_LISTED,
  IN_USE_UNKNOWN,
  otherSheets,
  rulesOnRows,
  TAKE_BACK,
  takeBackName,
} from "../../wording/pane/rules";
import { amberByKey } from "../../wording/pane/rulesGiven";
import { useCardStyles } from "../shell/listCard";
import { keyInUse, partNamed, rulesOnSheet } from "./inUse";
import type { RuleSets } from "./ruleSets";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  sheet: { marginTop: "8px" },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  line: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  summary: {
    marginTop: "8px",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  back: { minWidth: "auto", marginLeft: "-8px" },
  given: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: "8px" },
});

interface RulesInUseProps {
  /** The sheet in front and those that have results; without rows where these are not known. */
  readonly sheets: readonly KnownSheet[];
  /** The sheet in front, by id: it stands first, and the others are folded away behind it. */
  readonly front: string | null;
  readonly settings: WorkbookSettings;
  readonly ruleSets: RuleSets;
  readonly busy: boolean;
  readonly onTakeBack: (change: SettingsChange, sheet: KnownSheet) => void;
}

/** Which rule set each sheet uses now, where not all of a sheet uses the same which rows do, and what was assigned, with the way back. */
export function RulesInUse({ sheets, front, settings, ruleSets, busy, onTakeBack }: RulesInUseProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const keyLine = (sheet: KnownSheet) => {
    const key = keyInUse(sheet, settings, ruleSets);
    return key === null ? null : (
      <p className={styles.line}>{amberByKey(key.says, key.profiles.map(ruleSets.nameOf))}</p>
    );
  };
  const list = (shown: readonly KnownSheet[]) => (
    <ul className={styles.list} aria-label={IN_USE_HEADING}>
      {shown.map((sheet) => (
        <li key={sheet.id} className={styles.sheet}>
          <p className={styles.name}>{sheet.name}</p>
          {sheet.rows.length === 0 && <p className={styles.line}>{IN_USE_UNKNOWN}</p>}
          {rulesOnSheet(sheet).map(({ profile, rows, where }) => (
            <p key={profile} className={styles.line}>
              {rulesOnRows(ruleSets.nameOf(profile), rows, where)}
            </p>
          ))}
          {keyLine(sheet)}
          {assignmentsTo(settings, sheet.id).map(({ profile, to }) => {
            const words = assigned(ruleSets.nameOf(profile), partNamed(sheet, to));
            return (
              <div key={words} className={styles.given}>
                <span className={cards.small}>{words}</span>
                <Button
                  className={styles.back}
                  size="small"
                  appearance="subtle"
                  aria-label={takeBackName(words)}
                  disabledFocusable={busy}
                  onClick={() => onTakeBack((now) => withoutAssignment(now, sheetRefOf(sheet), to), sheet)}
                >
                  {TAKE_BACK}
                </Button>
              </div>
            );
          })}
        </li>
      ))}
    </ul>
  );
  const first = sheets.filter(({ id }, index) => (front === null ? index === 0 : id === front));
  const others = sheets.filter((sheet) => !first.includes(sheet));
  return (
    <>
      <h3 className={cards.part}>{IN_USE_HEADING}</h3>
      {sheets.length === 0 && <p className={styles.line}>{IN_USE_LATER}</p>}
      {sheets.length > 0 && <p className={cards.small}>{IN_USE_LISTED}</p>}
      {list(first)}
      {others.length > 0 && (
        <details>
          <summary className={styles.summary}>{otherSheets(others.length)}</summary>
          {list(others)}
        </details>
      )}
    </>
  );
}
