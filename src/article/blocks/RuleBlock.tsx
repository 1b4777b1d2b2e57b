/** A break between parts of the text. */
export function RuleBlock() {
  return <hr />;
}
