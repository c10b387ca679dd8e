import type { ReactNode } from "react";
import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useShade } from "./useShade";

const useStyles = makeStyles({
  root: {
    height: "100%",
    // A disabled button that says what is so is read as any text: Fluent's own grey is hardly seen on the dark ground.
    "& [data-tells][aria-disabled=true], & [data-tells][aria-disabled=true] .fui-Button__icon": {
      color: tokens.colorNeutralForeground3,
    },
    // A list of long choices would else make its field as wide as the longest, and a small pane scroll sideways.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Select, & .fui-Select__select, & .fui-Input": { minWidth: 0 },
    // A contrast theme takes the fill of a box away, but not the ink of its tick, which Fluent made for the fill.
    "@media (forced-colors: active)": { "& .fui-Checkbox__indicator svg": { color: "CanvasText" } },
    // Fluent shows the focus from the first key pressed inside the pane on; who comes in from the sheet by the keyboard has pressed none.
    "& .fui-Button:focus-visible:not([data-fui-focus-visible]), & .fui-Link:focus-visible:not([data-fui-focus-visible])":
      { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Fluent in Office's light or dark; contrast themes are the browser's forced colours and need nothing here. */
export function ThemeRoot({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const shade = useShade();
  return (
    <FluentProvider
      className={styles.root}
      // What the browser draws itself goes along: scrollbars, a text box's among them, and the list of a select.
      style={{ colorScheme: shade }}
      theme={shade === "dark" ? webDarkTheme : webLightTheme}
    >
      {children}
    </FluentProvider>
  );
}
