/** Lints the texts given on standard input, [{ filePath, code }], with the project's own rules; prints the rule ids met, a list a text. */
import { ESLint } from "eslint";
import { text } from "node:stream/consumers";

const eslint = new ESLint();
const answers = [];
for (const { filePath, code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath });
  answers.push(result.messages.map((message) => message.ruleId));
}
process.stdout.write(JSON.stringify(answers));
