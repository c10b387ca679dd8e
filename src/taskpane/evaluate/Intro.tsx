import { useEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { INTRO, INTRO_HEADING, INTRO_RECOGNISED, SKIP_INTRO } from "../../wording/pane/intro";

const useStyles = makeStyles({
  root: { padding: "16px" },
  heading: {
    margin: "0 0 12px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ":focus": { outline: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  steps: { margin: 0, padding: 0, listStyleType: "none" },
  step: { display: "flex", gap: "12px", marginBottom: "12px", lineHeight: tokens.lineHeightBase300 },
  skip: { minWidth: "auto", marginLeft: "-8px" },
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

/** Three sentences for the first time. They can be skipped, and read again from the menu. */
export function Intro({
  recognised,
  opened = false,
  onSkip,
}: {
  /** The sheet in front has a KPI table. */
  readonly recognised: boolean;
  /** It was asked for, as a screen of its own, and takes the focus. */
  readonly opened?: boolean;
  readonly onSkip: () => void;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened) heading.current?.focus();
  }, [opened]);
  return (
    <section className={styles.root} aria-labelledby="intro-heading">
      <h2 ref={heading} id="intro-heading" className={styles.heading} tabIndex={-1}>
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
