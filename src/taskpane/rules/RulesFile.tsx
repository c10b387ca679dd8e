import { useState } from "react";
import { Button, Field, Link, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { Profile } from "../../actions/profiles";
import { allOf, withProfile } from "../../actions/settings";
import {
  DOWNLOAD,
  EXPORT,
  EXPORT_HINT,
  EXPORT_LABEL,
  FILE_HEADING,
  FILE_NAME,
  IMPORT,
  IMPORT_FILE,
  IMPORT_LABEL,
  imported,
  noticeAt,
  NOT_LOADED,
  problemAt,
  USE_RULES,
} from "../../wording/pane/rules";
import type { Refusal } from "../paneActions";
import { useCardStyles } from "../shell/listCard";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px", marginTop: "8px" },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  file: { maxWidth: "100%", font: "inherit", color: "inherit" },
});

/** What reads and writes rules files is loaded when it is needed; null where the add-in's own address does not answer. */
async function loadFiles() {
  try {
    return await import(/* webpackChunkName: "rules-file" */ "../../actions/profileFile");
  } catch {
    return null;
  }
}

interface RulesFileProps {
  readonly profiles: readonly Profile[];
  readonly busy: boolean;
  readonly change: (change: ReturnType<typeof allOf>) => Promise<Refusal>;
  readonly say: (sentence: string) => void;
}

/** The rule sets as a file: taken out as text or a download, read in with what is wrong in it named by its line. */
export function RulesFile({ profiles, busy, change, say }: RulesFileProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const [open, setOpen] = useState<"export" | "import" | null>(null);
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [written, setWritten] = useState("");

  const openExport = async (): Promise<void> => {
    if (open === "export") return setOpen(null);
    const files = await loadFiles();
    setWrong(files === null ? [NOT_LOADED] : []);
    if (files === null) return;
    setWritten(files.formatProfiles(profiles));
    setOpen("export");
  };
  const use = async (): Promise<void> => {
    const files = await loadFiles();
    if (files === null) return setWrong([NOT_LOADED]);
    const read = files.parseProfiles(text);
    if (read.kind === "wrong") {
      setWrong(read.problems.map(({ line, sentence }) => problemAt(line, sentence)));
      return;
    }
    const refused = await change(allOf(read.profiles.map((profile) => (now) => withProfile(now, profile))));
    setWrong(refused === null ? [] : [refused]);
    if (refused !== null) return;
    say(imported(read.profiles.length));
    setWrong(read.notices.map(({ line, sentence }) => noticeAt(line, sentence)));
    setOpen(null);
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
            setWrong([]);
            setOpen(open === "import" ? null : "import");
          }}
        >
          {IMPORT}
        </Button>
      </div>
      {open !== "import" && wrong.length > 0 && <p className={cards.problem}>{wrong.join(" ")}</p>}
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
        <div className={styles.part}>
          <input
            type="file"
            accept=".json,application/json"
            aria-label={IMPORT_FILE}
            className={styles.file}
            onChange={({ target }) => void target.files?.[0]?.text().then(setText)}
          />
          <Field label={IMPORT_LABEL} {...(wrong.length === 0 ? {} : { validationMessage: wrong.join(" ") })}>
            <Textarea
              rows={6}
              className={styles.text}
              value={text}
              onChange={(_, { value }) => setText(value)}
            />
          </Field>
          <div>
            <Button size="small" disabledFocusable={busy || text.trim() === ""} onClick={() => void use()}>
              {USE_RULES}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
