import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowResult } from "../../actions/result";
import { travelColour } from "../../actions/statusColours";
import { travelInWords } from "../../wording/pane/status";
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
  hidden: HIDDEN,
});

/** The arrow with its letter, as it is written on the sheet; said in words. */
export function TravelMark({ travel }: { readonly travel: NonNullable<RowResult["travel"]> }) {
  const styles = useStyles();
  const colour = travelColour(travel);
  return (
    <>
      <span
        aria-hidden="true"
        className={styles.mark}
        style={colour === null ? undefined : { borderColor: colour }}
      >
        {travel.mark}
      </span>
      <span className={styles.hidden}>{` ${travelInWords(travel.movement, travel.verdict)} `}</span>
    </>
  );
}
