import type { ReactNode } from "react";
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";

interface ProblemProps {
  readonly sentence: string;
  readonly advice: string;
  readonly intent?: "error" | "warning" | "info" | "success";
  /** What can be done about it right here, as buttons. */
  readonly children?: ReactNode;
}

/** What happened, and what to do about it or what else to know. */
export function Problem({ sentence, advice, intent = "error", children }: ProblemProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{sentence}</MessageBarTitle> {advice}
      </MessageBarBody>
      {children !== undefined && <MessageBarActions>{children}</MessageBarActions>}
    </MessageBar>
  );
}
