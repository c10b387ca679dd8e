import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { INTRO, INTRO_HEADING, INTRO_RECOGNISED, SKIP_INTRO } from "../../wording/pane/intro";

const useStyles = makeStyles({
  root: { padding: "16px" },
  heading: {
    margin: "0 0 12px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: { margin: 0, padding: 0, listStyleType: "none" },
  step: { display: "flex", gap: "12px", marginBottom: "12px", lineHeight: tokens.lineHeightBase300 },
  // Its words begin at the text's margin; where a contrast theme draws the button's frame, that does.
  skip: {
    minWidth: "auto",
    marginLeft: "-8px",
    "@media (forced-colors: active)": { marginLeft: 0 },
  },
  number: {
    flexShrink: 0,
    width: "24px",
    height: "24px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "24px",
    textAlign: "center",
  },
});

/** Three sentences for the first time. They can be skipped; “How it works” in the menu says more. */
export function Intro({
  recognised,
  onSkip,
}: {
  /** The sheet in front has a KPI table. */
  readonly recognised: boolean;
  readonly onSkip: () => void;
}) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-labelledby="intro-heading">
      <h2 id="intro-heading" className={styles.heading}>
        {INTRO_HEADING}
      </h2>
      <ol className={styles.steps}>
        {[recognised ? INTRO_RECOGNISED : INTRO[0], ...INTRO.slice(1)].map((sentence, index) => (
          <li key={sentence} className={styles.step}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            {sentence}
          </li>
        ))}
      </ol>
      <Button className={styles.skip} appearance="subtle" size="small" onClick={onSkip}>
        {SKIP_INTRO}
      </Button>
    </section>
  );
}
