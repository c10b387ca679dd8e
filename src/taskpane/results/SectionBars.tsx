import { makeStyles, tokens } from "@fluentui/react-components";
import { BY_SECTION, NO_SECTION, sectionOnSheet } from "../../wording/pane/status";
import { sheetOption } from "../../wording/pane/results";
import { type SectionRows, statusCounts } from "./counts";
import { StatusBar } from "./StatusBar";

const useStyles = makeStyles({
  root: { marginTop: "4px" },
  summary: {
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none" },
  item: { marginTop: "8px" },
  name: {
    display: "block",
    marginBottom: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** The same bar for each section; nothing where there is but one. */
export function SectionBars({
  sections,
  order,
}: {
  readonly sections: readonly SectionRows[];
  /** The keys of the rule sets' states, best first. */
  readonly order: readonly string[];
}) {
  const styles = useStyles();
  // Sheets without sections have nothing to be told apart by: the choice of sheets has the bar of each.
  if (sections.length < 2 || sections.every(({ section }) => section === null)) return null;
  const severalSheets = new Set(sections.map(({ sheet }) => sheet.id)).size > 1;
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{BY_SECTION}</summary>
      <ul className={styles.list}>
        {sections.map(({ sheet, section, rows }) => (
          <li key={`${sheet.id} ${section ?? ""}`} className={styles.item}>
            <span className={styles.name}>
              {sheetOption(
                sectionOnSheet(section ?? NO_SECTION, severalSheets ? sheet.name : null),
                rows.length,
              )}
            </span>
            <StatusBar counts={statusCounts(rows, order)} slim />
          </li>
        ))}
      </ul>
    </details>
  );
}
