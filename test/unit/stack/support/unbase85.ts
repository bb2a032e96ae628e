import { execFileSync } from "node:child_process";

/** What an instance makes of base85. */
export const unbase85 = (text: string): Buffer =>
  execFileSync(
    "python3",
    ["-c", "import base64, sys; sys.stdout.buffer.write(base64.b85decode(sys.stdin.read()))"],
    {
      input: text,
    },
  );
