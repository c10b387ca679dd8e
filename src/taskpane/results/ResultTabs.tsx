import { type KeyboardEvent, useRef } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { count } from "../../wording/pane/numbers";
import { LISTS, LISTS_NAME } from "../../wording/pane/results";
import { HIDDEN } from "../shell/hidden";
import { LIST_NAMES, type ListName } from "./lists";

/** From this width the lists' full names stand beside each other; below it, the short ones. */
const WIDE = "@media (min-width: 400px)";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap" },
  tab: {
    padding: "12px 8px 8px",
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
  full: {
    ...HIDDEN,
    [WIDE]: { position: "static", width: "auto", height: "auto", margin: 0, clipPath: "none" },
  },
  short: { [WIDE]: { display: "none" } },
  count: {
    marginLeft: "4px",
    padding: "0 6px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground4,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Where each key leads from tab `at` of `n`. */
const MOVES: Readonly<Record<string, (at: number, n: number) => number>> = {
  ArrowRight: (at, n) => (at + 1) % n,
  ArrowLeft: (at, n) => (at - 1 + n) % n,
  Home: () => 0,
  End: (_, n) => n - 1,
};

interface ResultTabsProps {
  readonly value: ListName;
  readonly counts: Readonly<Record<ListName, number>>;
  readonly panelId: string;
  readonly onChange: (list: ListName) => void;
}

/**
 * Which list is in sight. Each tab's name is the list's full name and its count, also where only the short one fits. One stop for the
 * Tab key, the arrows move within. Plain elements, because Fluent's TabList adds focusable elements that screen readers cannot see.
 */
export function ResultTabs({ value, counts, panelId, onChange }: ResultTabsProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const next = MOVES[event.key]?.(LIST_NAMES.indexOf(value), LIST_NAMES.length);
    const list = next === undefined ? undefined : LIST_NAMES[next];
    if (next === undefined || list === undefined) return;
    event.preventDefault();
    onChange(list);
    root.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div ref={root} role="tablist" aria-label={LISTS_NAME} className={styles.list} onKeyDown={move}>
      {LIST_NAMES.map((list) => (
        <button
          key={list}
          type="button"
          role="tab"
          id={`${panelId}-${list}`}
          aria-controls={panelId}
          aria-selected={list === value}
          tabIndex={list === value ? 0 : -1}
          className={mergeClasses(styles.tab, list === value && styles.chosen)}
          onClick={() => onChange(list)}
        >
          <span className={styles.full}>{LISTS[list].name}</span>
          <span className={styles.short} aria-hidden="true">
            {LISTS[list].short}
          </span>{" "}
          <span className={styles.count}>{count(counts[list])}</span>
        </button>
      ))}
    </div>
  );
}
