import { attributesOf } from '../language/attributes.ts';

/** A text inside chrome: isolated, in its own language and direction, so that neither disturbs the other. */
export function Isolate({ language, children }: { language: string; children: string }) {
  return <bdi {...attributesOf(language)}>{children}</bdi>;
}
