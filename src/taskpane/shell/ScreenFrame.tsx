import { type ReactNode, useEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { BACK } from "../../wording/pane/shell";
import { SCREEN_HEADING_MARK } from "./screenHeading";

const useStyles = makeStyles({
  root: { padding: "8px 16px 16px" },
  bar: { display: "flex", alignItems: "center", gap: "4px", marginLeft: "-8px" },
  heading: {
    margin: 0,
    padding: "0 4px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    minWidth: 0,
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    ":focus": { outline: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  intro: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

interface ScreenFrameProps {
  readonly heading: string;
  readonly intro?: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A screen of its own: a heading that takes the focus when the screen opens, and the way back. */
export function ScreenFrame({ heading, intro, onBack, children }: ScreenFrameProps) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={styles.root} aria-label={heading}>
      <div className={styles.bar}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={BACK}
          title={BACK}
          onClick={onBack}
        />
        <h2 ref={title} {...SCREEN_HEADING_MARK} className={styles.heading} tabIndex={-1}>
          {heading}
        </h2>
      </div>
      {intro !== undefined && <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  );
}
