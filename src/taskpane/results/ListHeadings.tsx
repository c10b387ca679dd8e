import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import { CHECK_PARTS, judged } from "../../wording/pane/results";
import type { CheckPart } from "./lists";

const useStyles = makeStyles({
  heading: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  part: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: "0 0 8px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface PartHeadingProps {
  readonly part: CheckPart;
  /** So many rows stand in it, over all sheets in sight. */
  readonly rows: number;
}

/** Above a part of the rows to check: what it is, and how many rows it has. */
export function PartHeading({ part, rows }: PartHeadingProps) {
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.part}>{CHECK_PARTS[part].name}</h3>
      <p className={styles.line}>{CHECK_PARTS[part].line(rows)}</p>
    </>
  );
}

interface SheetHeadingProps {
  readonly sheet: SheetResult;
  /** One below the heading that it stands under. */
  readonly level: "h3" | "h4";
}

/** Above one sheet's rows: its name, and what was judged on it. */
export function SheetHeading({ sheet, level: Heading }: SheetHeadingProps) {
  const styles = useStyles();
  return (
    <>
      <Heading className={styles.heading}>{sheet.name}</Heading>
      <p className={styles.line}>{judged(sheet.rows.length, sheet.reportingPeriod, sheet.comparedPeriod)}</p>
    </>
  );
}
