import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowResult } from "../../actions/result";
import { travelColour } from "../../actions/statusColours";
import { LONG_TERM, travelInWords } from "../../wording/pane/status";
import { HIDDEN } from "../shell/hidden";

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    minWidth: "20px",
    padding: "0 6px",
    // Its colour is in the outline only, so that the arrow is not taken for a second status.
    border: `2px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    whiteSpace: "nowrap",
  },
  word: { marginRight: "4px", fontWeight: tokens.fontWeightRegular },
  hidden: HIDDEN,
});

interface TravelMarkProps {
  readonly travel: NonNullable<RowResult["travel"]>;
  /** The second, long direction of travel: named, so that it is not taken for the first. */
  readonly long?: boolean;
  /** Whether it compares shares of the target to date. */
  readonly ofShares: boolean;
}

/** The arrow with its letter, as it is written on the sheet; said in words. */
export function TravelMark({ travel, long = false, ofShares }: TravelMarkProps) {
  const styles = useStyles();
  const colour = travelColour(travel);
  return (
    <>
      <span
        aria-hidden="true"
        className={styles.mark}
        style={colour === null ? undefined : { borderColor: colour }}
      >
        {long && <span className={styles.word}>{LONG_TERM}</span>}
        {travel.mark}
      </span>
      <span className={styles.hidden}>
        {` ${long ? `${LONG_TERM}. ` : ""}${travelInWords(travel, ofShares ? "share" : "figure")} `}
      </span>
    </>
  );
}
