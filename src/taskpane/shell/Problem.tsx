import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";

interface ProblemProps {
  readonly sentence: string;
  readonly advice: string;
  readonly intent?: "error" | "warning" | "info" | "success";
}

/** What happened, and what to do about it or what else to know. */
export function Problem({ sentence, advice, intent = "error" }: ProblemProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{sentence}</MessageBarTitle> {advice}
      </MessageBarBody>
    </MessageBar>
  );
}
