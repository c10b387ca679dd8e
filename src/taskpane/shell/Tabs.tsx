import { type KeyboardEvent, useRef } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { count } from "../../wording/pane/numbers";
import { HIDDEN } from "./hidden";

/** From this width full names stand beside each other; below it, the short ones. */
const WIDE = "@media (min-width: 400px)";
/** From this width more than three tabs stand beside each other with their counts behind the names; below it, the counts stand below. */
const ROOMY = "@media (min-width: 480px)";
const FEW = 3;

const useStyles = makeStyles({
  // The words of the first tab stand above what they choose; its line reaches out as far as theirs.
  list: { display: "flex", flexWrap: "wrap", margin: "0 -5px", [WIDE]: { margin: "0 -8px" } },
  tab: {
    padding: "8px 5px",
    [WIDE]: { padding: "8px" },
    border: "none",
    // Taken up by the line under the chosen tab; in the contrast themes both would be drawn alike, hence the weight as well.
    borderBottom: "3px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { borderBottomColor: "ButtonFace" },
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  many: {
    display: "inline-flex",
    flexDirection: "column",
    alignItems: "center",
    paddingTop: "4px",
    paddingBottom: "4px",
    [ROOMY]: { display: "inline-block", paddingTop: "8px", paddingBottom: "8px" },
  },
  full: {
    ...HIDDEN,
    [WIDE]: { position: "static", width: "auto", height: "auto", margin: 0, clipPath: "none" },
  },
  short: { [WIDE]: { display: "none" } },
  count: {
    marginLeft: "4px",
    padding: "0 5px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground4,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  countBelow: { marginLeft: 0, [ROOMY]: { marginLeft: "4px" } },
});

/** Where each key leads from tab `at` of `n`. */
const MOVES: Readonly<Record<string, (at: number, n: number) => number>> = {
  ArrowRight: (at, n) => (at + 1) % n,
  ArrowLeft: (at, n) => (at - 1 + n) % n,
  Home: () => 0,
  End: (_, n) => n - 1,
};

export interface Tab<Value extends string> {
  readonly value: Value;
  readonly name: string;
  /** What stands on the tab where the pane is narrow; the name itself unless given. */
  readonly short?: string;
  readonly count: number;
}

interface TabsProps<Value extends string> {
  readonly label: string;
  /** The id of the panel they choose for; each tab's own is that and its value. */
  readonly panelId: string;
  readonly value: Value;
  readonly tabs: readonly Tab<Value>[];
  readonly onChange: (value: Value) => void;
}

/**
 * Which list is in sight. Each tab's name is the list's full name and its count, also where only the short one fits. One stop for the
 * Tab key, the arrows move within. Plain elements, because Fluent's TabList adds focusable elements that screen readers cannot see.
 */
export function Tabs<Value extends string>({ label, panelId, value, tabs, onChange }: TabsProps<Value>) {
  const styles = useStyles();
  const many = tabs.length > FEW;
  const root = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.value === value);
    const next = MOVES[event.key]?.(at, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (next === undefined || tab === undefined) return;
    event.preventDefault();
    onChange(tab.value);
    root.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div ref={root} role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          id={`${panelId}-${tab.value}`}
          aria-controls={panelId}
          aria-selected={tab.value === value}
          tabIndex={tab.value === value ? 0 : -1}
          className={mergeClasses(styles.tab, many && styles.many, tab.value === value && styles.chosen)}
          onClick={() => onChange(tab.value)}
        >
          <span className={styles.full}>{tab.name}</span>
          <span className={styles.short} aria-hidden="true">
            {tab.short ?? tab.name}
          </span>{" "}
          <span className={mergeClasses(styles.count, many && styles.countBelow)}>{count(tab.count)}</span>
        </button>
      ))}
    </div>
  );
}
