import type { ReactNode } from "react";
import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useShade } from "./useShade";

const useStyles = makeStyles({
  root: {
    height: "100%",
    // A list of long choices would else make its field as wide as the longest, and a small pane scroll sideways.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Select, & .fui-Select__select, & .fui-Input": { minWidth: 0 },
  },
});

/** Fluent in Office's light or dark; contrast themes are the browser's forced colours and need nothing here. */
export function ThemeRoot({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const shade = useShade();
  return (
    <FluentProvider className={styles.root} theme={shade === "dark" ? webDarkTheme : webLightTheme}>
      {children}
    </FluentProvider>
  );
}
