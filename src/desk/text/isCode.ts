const signs = /[{}<>=;\\_$|~]|\(\)|::|->|&&/gu;
const beginning =
  /^\s*(?:<\/?[a-z!?]|[{}]|\/\/|\/\*|#!|\$ |@[a-z]+\b|(?:import|export|const|let|var|function|class|public|private|return|def|if|for|while) [^.]*[({;=:])/u;

/** Whether a text is a program's, a page's source or a command, whose marks pair in their own ways and end no sentence. */
export function isCode(text: string): boolean {
  const found = text.match(signs)?.length ?? 0;
  return found >= Math.max(4, text.length / 25) || (found > 1 && beginning.test(text));
}
