import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";

const useStyles = makeStyles({
  root: { position: "relative" },
  list: {
    position: "absolute",
    zIndex: 2,
    top: "100%",
    right: 0,
    width: "max-content",
    maxWidth: "min(280px, calc(100vw - 32px))",
    marginTop: "4px",
    padding: "4px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  group: {
    ":not(:first-child)": {
      marginTop: "4px",
      paddingTop: "4px",
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  item: {
    display: "block",
    width: "100%",
    minHeight: "32px",
    padding: "4px 12px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "[aria-disabled=true]": { color: tokens.colorNeutralForegroundDisabled, cursor: "not-allowed" },
  },
});

export interface MenuEntry {
  readonly name: string;
  /** Stays in its place, and does nothing. */
  readonly disabled: boolean;
  /** Why it does nothing, where that is not plain from what runs. */
  readonly why?: string;
  readonly onChoose: () => void;
}

interface ActionMenuProps {
  /** The name of the button, and of the menu. */
  readonly label: string;
  readonly groups: readonly (readonly MenuEntry[])[];
}

/** Where each key leads from item `at` of `n`. */
const MOVES: Readonly<Record<string, (at: number, n: number) => number>> = {
  ArrowDown: (at, n) => (at + 1) % n,
  ArrowUp: (at, n) => (at - 1 + n) % n,
  Home: () => 0,
  End: (_, n) => n - 1,
};

/**
 * A button with a menu of actions below it: arrows move, Escape, Tab and leaving the pane close. Plain elements, because Fluent's Menu brings a library for
 * placing things anywhere on a page, and here there is but one place.
 */
export function ActionMenu({ label, groups }: ActionMenuProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (!open) return;
    const comeBack = (): void => {
      if (document.activeElement === document.body) root.current?.querySelector("button")?.focus();
    };
    itemsOf(root.current)[0]?.focus();
    const closeOutside = (event: Event): void => {
      if (!root.current?.contains(event.target instanceof Node ? event.target : null)) setOpen(false);
    };
    // A click in the grid or the ribbon is outside the pane's own page, which only loses the focus by it. That stays where it went; once
    // it comes back to the pane, and to nothing in it, it goes on from the button.
    const leave = (): void => {
      setOpen(false);
      window.addEventListener("focus", comeBack, { once: true });
    };
    document.addEventListener("pointerdown", closeOutside);
    window.addEventListener("blur", leave);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      window.removeEventListener("blur", leave);
    };
  }, [open]);

  const close = (): void => {
    setOpen(false);
    root.current?.querySelector("button")?.focus();
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      return close();
    }
    // The focus goes on from the button, as if there had been no menu.
    if (event.key === "Tab") return close();
    const items = itemsOf(root.current);
    const at = items.findIndex((item) => item === document.activeElement);
    const next = MOVES[event.key]?.(at, items.length);
    if (next === undefined) return;
    event.preventDefault();
    items[next]?.focus();
  };

  return (
    <div ref={root} className={styles.root}>
      <Button
        icon={<MoreHorizontalRegular />}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setOpen(true);
        }}
      />
      {open && (
        <div role="menu" aria-label={label} className={styles.list} onKeyDown={onKey}>
          {groups.map((group) => (
            <div key={group[0]?.name} role="group" className={styles.group}>
              {group.map(({ name, disabled, why, onChoose }) => (
                <button
                  key={name}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  aria-disabled={disabled || undefined}
                  title={why}
                  className={styles.item}
                  onClick={() => {
                    if (disabled) return;
                    close();
                    onChoose();
                  }}
                >
                  {name}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function itemsOf(root: HTMLElement | null): readonly HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}
