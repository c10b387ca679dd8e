import { makeStyles, tokens } from "@fluentui/react-components";
import { INTRO, INTRO_HEADING } from "../../wording/pane";

const useStyles = makeStyles({
  root: { padding: "16px" },
  heading: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: { margin: "0 0 8px", lineHeight: tokens.lineHeightBase300 },
});

/** Three sentences for the first time; gone once something has been evaluated. */
export function Intro() {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-labelledby="intro-heading">
      <h2 id="intro-heading" className={styles.heading}>
        {INTRO_HEADING}
      </h2>
      {INTRO.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
    </section>
  );
}
