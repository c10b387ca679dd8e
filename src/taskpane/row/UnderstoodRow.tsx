import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowResult } from "../../actions/result";
import { POLARITY_WORDS, readingOf, UNDERSTOOD_AS } from "../../wording/pane/row";
import { NARROW } from "../shell/narrow";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, auto) minmax(0, 1fr)",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
    gap: "4px 8px",
    margin: "8px 0 0",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

interface UnderstoodRowProps {
  readonly row: RowResult;
  /** The name of the row's profile. */
  readonly profileName: string;
}

/** What the row's cells were understood as: reading, previous, target, tolerance, polarity, profile. */
export function UnderstoodRow({ row, profileName }: UnderstoodRowProps) {
  const styles = useStyles();
  return (
    <dl className={styles.list} aria-label={UNDERSTOOD_AS.heading}>
      {understood(row, profileName).map(([name, value]) => (
        <div key={name} style={{ display: "contents" }}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function understood(row: RowResult, profileName: string): readonly (readonly [string, string])[] {
  const { current, previous, target, longTravel, toleranceAs, polarity, cumulative } = row;
  const words = UNDERSTOOD_AS;
  return [
    [words.reading, current === null ? words.nothing : readingOf(current.text, current.period)],
    [words.previous, previous === null ? words.nothing : readingOf(previous.text, previous.period)],
    ...(longTravel?.whyNot == null ? [] : [[words.long, longTravel.whyNot] as const]),
    [words.target, target ?? words.nothing],
    ...(toleranceAs === null ? [] : [[words.tolerance, toleranceAs] as const]),
    [words.polarity, POLARITY_WORDS[polarity]],
    ...(cumulative ? [[words.cumulative, words.runsUp] as const] : []),
    [words.profile, profileName],
  ];
}
