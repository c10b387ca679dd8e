import { type ReactNode, useState } from "react";
import { Button, Field, Link, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { Profile } from "../../actions/profiles";
import {
  DOWNLOAD,
  EXPORT,
  EXPORT_HINT,
  EXPORT_LABEL,
  FILE_HEADING,
  FILE_NAME,
  IMPORT,
  NOT_LOADED,
} from "../../wording/pane/rulesFile";
import { useCardStyles } from "../shell/listCard";
import { type ChangeRules, ImportRules } from "./ImportRules";
import type { ImportEffect } from "./importEffect";
import { loadFiles } from "./loadFiles";
import type { Replaced } from "./replaced";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px", marginTop: "8px" },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

interface RulesFileProps {
  readonly profiles: readonly Profile[];
  /** Sheets have results, which follow imported rules at once. */
  readonly evaluates: boolean;
  readonly effectOf: (profiles: readonly Profile[]) => ImportEffect;
  readonly replacedBy: (profiles: readonly Profile[]) => readonly Replaced[];
  readonly busy: boolean;
  readonly change: ChangeRules;
  readonly onImported: (sentence: string) => void;
  /** A part of it was opened, or a file was chosen in one: what was told of the last change is over. */
  readonly onBegin: () => void;
  readonly say: (sentence: string) => void;
  /** What came of the last import; null for nothing. */
  readonly children: ReactNode;
}

/** The rule sets as a file: taken out as text or a download, or read in. */
export function RulesFile(props: RulesFileProps) {
  const { profiles, evaluates, effectOf, replacedBy, busy, change, onImported, onBegin, say, children } =
    props;
  const styles = useStyles();
  const cards = useCardStyles();
  const [open, setOpen] = useState<"export" | "import" | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [written, setWritten] = useState("");

  const openExport = async (): Promise<void> => {
    onBegin();
    if (open === "export") return setOpen(null);
    const files = await loadFiles();
    setProblem(files === null ? NOT_LOADED : null);
    if (files === null) return;
    setWritten(files.formatProfiles(profiles));
    setOpen("export");
  };

  return (
    <>
      <h3 className={cards.part}>{FILE_HEADING}</h3>
      <div className={styles.buttons}>
        <Button size="small" aria-expanded={open === "export"} onClick={() => void openExport()}>
          {EXPORT}
        </Button>
        <Button
          size="small"
          aria-expanded={open === "import"}
          onClick={() => {
            setProblem(null);
            onBegin();
            setOpen(open === "import" ? null : "import");
          }}
        >
          {IMPORT}
        </Button>
      </div>
      {problem !== null && <p className={cards.problem}>{problem}</p>}
      {children}
      {open === "export" && (
        <div className={styles.part}>
          <Field label={EXPORT_LABEL} hint={EXPORT_HINT}>
            <Textarea
              readOnly
              rows={6}
              className={styles.text}
              value={written}
              onFocus={({ target }) => target.select()}
            />
          </Field>
          {/* Excel on the desktop may not save a page's files: the text above is the other way. */}
          <Link
            href={`data:application/json;charset=utf-8,${encodeURIComponent(written)}`}
            download={FILE_NAME}
          >
            {DOWNLOAD}
          </Link>
        </div>
      )}
      {open === "import" && (
        <ImportRules
          evaluates={evaluates}
          effectOf={effectOf}
          replacedBy={replacedBy}
          busy={busy}
          change={change}
          say={say}
          onBegin={onBegin}
          onImported={(sentence) => {
            onImported(sentence);
            setOpen(null);
          }}
        />
      )}
    </>
  );
}
