import type { ReactNode } from "react";
import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useShade } from "./useShade";

const useStyles = makeStyles({ root: { height: "100%" } });

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
